import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';

/** So much is read or written at once. */
const PIECE = 2 ** 20;

const LINE_END = 0x0a;

/** Bytes of the last line: the SHA-256 of all before it, in hexadecimal, and a line end. */
const SEAL = 64 + 1;

const sealOf = (hash: ReturnType<typeof createHash>): string => `${hash.digest('hex')}\n`;

/** The next piece of a file, after what was left of the one before; `null` at the end. */
function readNext(handle: number, rest: Buffer, most: number): Buffer | null {
  const piece = Buffer.allocUnsafe(rest.length + Math.min(PIECE, most));
  rest.copy(piece);
  const read = readSync(handle, piece, rest.length, piece.length - rest.length, null);
  return read === 0 ? null : piece.subarray(0, rest.length + read);
}

/**
 * The lines of a file, one after another; it stays open until the last was given, or no more are wanted. Each is part
 * of a larger piece of memory.
 * @throws an Error after the last line, where any byte is not as it was written
 */
export function* linesIn(path: string): Generator<Buffer> {
  const handle = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    let left = fstatSync(handle).size - SEAL;
    let rest: Buffer = Buffer.alloc(0);
    while (left > 0) {
      const piece = readNext(handle, rest, left);
      if (!piece) break;
      hash.update(piece.subarray(rest.length));
      left -= piece.length - rest.length;
      let start = 0;
      for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, start)) {
        yield piece.subarray(start, end);
        start = end + 1;
      }
      rest = piece.subarray(start);
    }
    const seal = Buffer.alloc(SEAL);
    readSync(handle, seal);
    if (seal.toString() !== sealOf(hash)) throw new Error(`${path} is not whole.`);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file of lines, each of which is asked for when it is its turn, and seals it. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const handle = openSync(path, 'w');
  const hash = createHash('sha256');
  const write = (text: string) => {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    writeFileSync(handle, bytes);
  };
  try {
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < PIECE) continue;
      write(text);
      text = '';
    }
    write(text);
    writeFileSync(handle, sealOf(hash));
  } finally {
    closeSync(handle);
  }
}
