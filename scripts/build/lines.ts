import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** So much is read or written at once. */
const PIECE = 2 ** 20;

/** The lines of a file, one after another; it stays open until the last was given, or no more are wanted. */
export function* linesIn(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(handle);
  }
}

/** Writes a file of lines, each of which is asked for when it is its turn. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const handle = openSync(path, 'w');
  try {
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < PIECE) continue;
      writeFileSync(handle, text);
      text = '';
    }
    writeFileSync(handle, text);
  } finally {
    closeSync(handle);
  }
}
