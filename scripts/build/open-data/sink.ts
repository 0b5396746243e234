import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../../src/open-data/manifest.ts';

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

/** Writes below a folder, and makes the folders that are missing. */
export function sinkInto(folder: string): Sink {
  const made = new Set<string>();
  const open = (path: string): OpenFile => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const handle = openSync(file, 'w');
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      write(chunk) {
        writeSync(handle, chunk);
        hash.update(chunk);
        bytes += chunk.length;
      },
      close() {
        closeSync(handle);
        return { path, bytes, sha256: hash.digest('hex') };
      },
    };
  };
  return {
    open,
    put(path, content) {
      const file = open(path);
      file.write(typeof content === 'string' ? encoder.encode(content) : content);
      return file.close();
    },
  };
}
