import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { zipWriter, type ZipEntry } from '../../../src/open-data/formats/zip.ts';
import type { WrittenFile } from '../../../src/open-data/manifest.ts';
import type { Staging } from '../staging/staging.ts';

/** A folder of files, and the archive that holds the same. */
export interface Package {
  /** Writes a file, and tells whether it is what it was in the last site. */
  readonly write: (
    name: string,
    pieces: Iterable<Uint8Array>,
  ) => { readonly file: WrittenFile; readonly isSame: boolean };
  /** Takes a file over from the last site; `null` where it has none. */
  readonly keep: (name: string) => WrittenFile | null;
  /** Writes the archive, unless it holds what it held. */
  readonly close: () => WrittenFile;
}

const NOTHING = new Uint8Array(0);

/** A long file is never held whole. */
const PIECE = 1 << 18;

function readInto(path: string, entry: ZipEntry): void {
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      // What is handed on may be used later than the next piece is read.
      const piece = new Uint8Array(PIECE);
      const length = readSync(handle, piece);
      if (length === 0) break;
      entry(piece.subarray(0, length), false);
    }
  } finally {
    closeSync(handle);
  }
  entry(NOTHING, true);
}

function writeArchive(
  files: ReadonlyMap<string, WrittenFile>,
  archive: string,
  day: string,
  staging: Staging,
): WrittenFile {
  const zipped = staging.open(archive);
  const zip = zipWriter(day, zipped.write);
  for (const [name, { path }] of files) readInto(join(staging.folder, path), zip.add(name));
  zip.end();
  return zipped.close();
}

/** Opens a package: files below `folder`, and the archive at `archive`. Its files tell of the day. */
export function openPackage(
  folder: string,
  archive: string,
  day: string,
  staging: Staging,
): Package {
  const files = new Map<string, WrittenFile>();
  let isSameSoFar = true;
  /** The archive has its files in the order in which they were given last. */
  const give = (name: string, file: WrittenFile): void => {
    files.delete(name);
    files.set(name, file);
  };
  return {
    write(name, pieces) {
      const opened = staging.open(folder + name);
      for (const piece of pieces) opened.write(piece);
      const file = opened.close();
      const isSame = staging.standing(file.path) === file.sha256;
      isSameSoFar &&= isSame;
      give(name, file);
      return { file, isSame };
    },
    keep(name) {
      const file = staging.keep(folder + name);
      if (file) give(name, file);
      return file;
    },
    close: () =>
      (isSameSoFar && staging.keep(archive)) || writeArchive(files, archive, day, staging),
  };
}
