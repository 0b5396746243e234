import { zipWriter } from '../../../src/open-data/formats/zip.ts';
import type { WrittenFile } from '../../../src/open-data/manifest.ts';
import type { Sink } from './sink.ts';

/** A folder of files and the archive that holds the same; each file is made once and goes into both. */
export interface Package {
  readonly write: (name: string, pieces: Iterable<Uint8Array>) => WrittenFile;
  /** Ends the archive. */
  readonly close: () => WrittenFile;
}

const NOTHING = new Uint8Array(0);

/** Opens a package: files below `folder`, and the archive at `archive`. */
export function openPackage(folder: string, archive: string, day: string, sink: Sink): Package {
  const zipped = sink.open(archive);
  const zip = zipWriter(day, zipped.write);
  return {
    write(name, pieces) {
      const file = sink.open(folder + name);
      const entry = zip.add(name);
      for (const piece of pieces) {
        file.write(piece);
        entry(piece, false);
      }
      entry(NOTHING, true);
      return file.close();
    },
    close() {
      zip.end();
      return zipped.close();
    },
  };
}
