import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A long file is never held whole. */
const PIECE = 1 << 18;

/** The bytes of a file, or so many of them from some place on, in pieces that can be kept. */
export function* piecesOf(
  path: string,
  from = 0,
  count = Infinity,
): Generator<Uint8Array<ArrayBuffer>> {
  const handle = openSync(path, 'r');
  try {
    const end = Math.min(from + count, fstatSync(handle).size);
    for (let at = from; at < end;) {
      const piece = new Uint8Array(Math.min(PIECE, end - at));
      const length = readSync(handle, piece, 0, piece.length, at);
      if (length === 0) return;
      yield piece.subarray(0, length);
      at += length;
    }
  } finally {
    closeSync(handle);
  }
}

/** Bytes to be hashed are read into the same memory. */
const shared = Buffer.allocUnsafeSlow(1 << 20);

/** SHA-256 of a file, in hexadecimal. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, shared); read > 0; read = readSync(handle, shared)) {
      hash.update(shared.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
