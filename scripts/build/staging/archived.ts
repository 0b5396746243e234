import type { Packed } from '../../../src/open-data/formats/zip.ts';

/** A file as it stands in an archive of the site. */
export interface ArchivedFile extends Packed {
  readonly name: string;
  /** Of its bytes unpacked. */
  readonly sha256: string;
}

/** What archives hold, by the archive's path. */
export type Archives = ReadonlyMap<string, readonly ArchivedFile[]>;

/** Names of files by the archive that holds them. */
export type NamesInArchives = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of archives that stood in the same archive before, byte for byte. */
export const standingInArchives = (now: Archives, before: Archives): NamesInArchives =>
  new Map(
    [...now].map(([archive, files]) => {
      const known = new Map(before.get(archive)?.map(({ name, sha256 }) => [name, sha256]));
      const same = files.filter(({ name, sha256 }) => known.get(name) === sha256);
      return [archive, new Set(same.map(({ name }) => name))];
    }),
  );
