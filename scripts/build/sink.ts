import type { WrittenFile } from '../../src/open-data/manifest.ts';

/** A file being written. */
export interface OpenFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Ends it, and says what was written. */
  readonly close: () => WrittenFile;
}

/** Where the files of a build go. */
export interface Sink {
  readonly open: (path: string) => OpenFile;
  /** Writes a whole file at once. */
  readonly put: (path: string, content: string | Uint8Array) => WrittenFile;
}

/** The bytes of a text, or of what is bytes already, not copied. */
export const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.length);

/** Text in pieces big enough to be written one by one. */
const PIECE = 1 << 16;

const encoder = new TextEncoder();

/** Joins lines into pieces of bytes, so that a long file is never held whole. */
export function* inPieces(lines: Iterable<string>): Generator<Uint8Array> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}
