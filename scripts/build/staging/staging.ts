import { constants, copyFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import type { WrittenFile } from '../../../src/open-data/manifest.ts';
import { VERSIONS } from '../../../src/open-data/scopes.ts';
import { listFiles } from '../files.ts';
import { hashOf } from '../hash.ts';
import { hashOfFile } from '../pieces.ts';
import { bytesOf, type Sink } from '../sink.ts';
import type { ArchivedFile, Archives } from './archived.ts';
import { openDraft } from './draft.ts';
import { clearFile, folderMaker, type Place } from './place.ts';
import { noter, settler, type Note, type Settle } from './settling.ts';

/** The site being built. It begins as the last one, and only what differs is written. */
export interface Staging extends Sink {
  readonly folder: string;
  /** SHA-256 of a file of the last site that still stands there; `undefined` where there is none. */
  readonly standing: (path: string) => string | undefined;
  /** Notes a file that others will put in its place; `null` where it stands there already. */
  readonly note: (path: string, bytes: Uint8Array) => Place | null;
  /** Takes a file over from the last site; tells whether it has one. */
  readonly keep: (path: string) => boolean;
  /** The same, and tells what was taken over; `null` where there is none. */
  readonly keepWhole: (path: string) => WrittenFile | null;
  /** Gives a file of the new site a second place. */
  readonly again: (file: WrittenFile, path: string) => WrittenFile;
  /** Writes what is made of a source, unless it stands there, made of the same. */
  readonly putMade: (
    path: string,
    source: string,
    make: () => Promise<Uint8Array>,
  ) => Promise<WrittenFile>;
  /** Moves files that were made in another folder to the same places here. */
  readonly adopt: (folder: string) => void;
  /** SHA-256 of every file so far. */
  readonly files: Hashes;
  /** Files that were put, and are known to name no file of a version of the data. */
  readonly freeOfVersions: ReadonlySet<string>;
  /** Digests of the sources of what was made of one. */
  readonly sources: ReadonlyMap<string, string>;
  /** What an archive of the last site that still stands there holds; `undefined` where that is not known. */
  readonly archived: (path: string) => readonly ArchivedFile[] | undefined;
  /** Remembers what an archive of the new site holds. */
  readonly noteArchive: (path: string, files: readonly ArchivedFile[]) => void;
  /** What is known of the archives of the new site. */
  readonly archives: Archives;
  /** Removes what stands there from the last site and was neither written nor kept. */
  readonly sweep: () => void;
}

/** What stands in a staging folder from the last site. */
export interface Standing {
  /** SHA-256, each proved. */
  readonly files: Hashes;
  readonly sources: ReadonlyMap<string, string>;
  readonly archives: Archives;
}

/** Nothing, as before the first build. */
export const NOTHING_STANDING: Standing = {
  files: new Map(),
  sources: new Map(),
  archives: new Map(),
};

/** Opens files in a folder of drafts, which are moved to their places when they are whole. */
function opener(drafts: string, settle: Settle): Staging['open'] {
  const makeFolder = folderMaker();
  let opened = 0;
  return (path) => {
    makeFolder(drafts);
    const name = join(drafts, String((opened += 1)));
    const { write, end } = openDraft(name);
    return {
      write,
      close() {
        const written = end();
        settle(path, written.sha256, (target) => renameSync(name, target));
        return { path, ...written };
      },
    };
  };
}

/** Takes files over from the last site, and what is known of them. */
function keeper(
  folder: string,
  last: Standing,
  files: Map<string, string>,
  archives: Map<string, readonly ArchivedFile[]>,
): Pick<Staging, 'keep' | 'keepWhole'> {
  const keep = (path: string): boolean => {
    const sha256 = last.files.get(path);
    if (sha256 === undefined) return false;
    files.set(path, sha256);
    const archived = last.archives.get(path);
    if (archived) archives.set(path, archived);
    return true;
  };
  const written = (path: string): WrittenFile => {
    const sha256 = files.get(path) ?? '';
    return { path, bytes: statSync(join(folder, path)).size, sha256 };
  };
  return { keep, keepWhole: (path) => (keep(path) ? written(path) : null) };
}

/** Takes whole files, and sees which of them name a version of the data. */
function taker(
  note: Note,
  settle: Settle,
  isFirst: boolean,
): Pick<Staging, 'freeOfVersions' | 'note' | 'put'> {
  const freeOfVersions = new Set<string>();
  const see = (path: string, bytes: Buffer) => {
    // After nothing, all files are checked anyway.
    if (!isFirst) freeOfVersions[bytes.includes(VERSIONS) ? 'delete' : 'add'](path);
  };
  return {
    freeOfVersions,
    put(path, content) {
      const bytes = bytesOf(content);
      const sha256 = hashOf(bytes);
      settle(path, sha256, (target) => writeFileSync(target, bytes, { flag: 'wx' }));
      see(path, bytes);
      return { path, bytes: bytes.length, sha256 };
    },
    note(path, content) {
      see(path, bytesOf(content));
      return note(path, hashOf(content));
    },
  };
}

/**
 * A staging folder in which files of the last site stand. They may have a second name in the published site, and are
 * never written into: a new one takes the place of the old one.
 */
export function stagingAt(folder: string, drafts: string, last: Standing): Staging {
  const before = last.files;
  const files = new Map<string, string>();
  const sources = new Map<string, string>();
  const archives = new Map<string, readonly ArchivedFile[]>();
  const note = noter(folder, before, files);
  const settle = settler(note);
  const keep = keeper(folder, last, files, archives);
  const take = taker(note, settle, before.size === 0);

  return {
    ...take,
    ...keep,
    folder,
    files,
    sources,
    archives,
    archived: (path) => (before.has(path) ? last.archives.get(path) : undefined),
    noteArchive: (path, archived) => void archives.set(path, archived),
    standing: (path) => before.get(path),
    open: opener(drafts, settle),
    again(file, path) {
      settle(path, file.sha256, (target) =>
        copyFileSync(join(folder, file.path), target, constants.COPYFILE_EXCL),
      );
      return { ...file, path };
    },
    async putMade(path, source, make) {
      const digest = hashOf(source);
      sources.set(path, digest);
      const kept = last.sources.get(path) === digest ? keep.keepWhole(path) : null;
      return kept ?? take.put(path, await make());
    },
    adopt(made) {
      for (const path of listFiles(made)) {
        const source = join(made, path);
        settle(path, hashOfFile(source), (target) => renameSync(source, target));
      }
    },
    sweep() {
      for (const path of before.keys()) if (!files.has(path)) clearFile(folder, path);
    },
  };
}
