import { join } from 'node:path';
import { zipWriter, type Packed } from '../../../src/open-data/formats/zip.ts';
import type { WrittenFile } from '../../../src/open-data/manifest.ts';
import { piecesOf } from '../pieces.ts';
import type { ArchivedFile } from '../staging/archived.ts';
import type { Staging } from '../staging/staging.ts';

const NOTHING = new Uint8Array(0);

/** What an archive held in the last site, by name. */
const archivedBefore = (archive: string, { archived }: Staging) =>
  new Map(archived(archive)?.map((file) => [file.name, file]));

/** A file as it stands in the new archive. */
const describe = (name: string, { sha256 }: WrittenFile, packed: Packed | undefined) => {
  if (!packed) throw new Error(`${name} is not in its archive`);
  return { name, sha256, ...packed };
};

/**
 * Writes files of the site into an archive, in their order. What stood in the last site's archive with the same bytes
 * is copied from it as it was packed.
 */
export function writeArchive(
  files: ReadonlyMap<string, WrittenFile>,
  archive: string,
  day: string,
  staging: Staging,
): WrittenFile {
  const before: ReadonlyMap<string, ArchivedFile> = archivedBefore(archive, staging);
  const opened = staging.open(archive);
  const zip = zipWriter(day, opened.write);
  for (const [name, { path, sha256 }] of files) {
    const known = before.get(name);
    if (known?.sha256 === sha256) {
      const { length, offset } = known;
      zip.copy(name, known, piecesOf(join(staging.folder, archive), offset, length));
      continue;
    }
    const add = zip.add(name);
    for (const piece of piecesOf(join(staging.folder, path))) add(piece, false);
    add(NOTHING, true);
  }
  const packed = zip.end();
  const written = opened.close();
  staging.noteArchive(
    archive,
    [...files].map(([name, file]) => describe(name, file, packed.get(name))),
  );
  return written;
}
