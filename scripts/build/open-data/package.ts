import type { WrittenFile } from '../../../src/open-data/manifest.ts';
import type { Staging } from '../staging/staging.ts';
import { writeArchive } from './archive.ts';

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
      const file = staging.keepWhole(folder + name);
      if (file) give(name, file);
      return file;
    },
    close: () =>
      (isSameSoFar && staging.keepWhole(archive)) || writeArchive(files, archive, day, staging),
  };
}
