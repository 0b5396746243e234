import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files.ts';
import { clearFile, moved, placer } from './place.ts';
import { areOnOneDisk, isSameStamp, stampOf } from './stamp.ts';
import type { KnownFiles } from './twin.ts';

/** The site that the last build has left. */
export interface LastSite {
  readonly files: KnownFiles;
  /** Whether its twin was found just as it was left. */
  readonly isAsLeft: boolean;
}

/**
 * The stamp of a file that has the same bytes in two folders already; nothing where it has to be put there, or is too
 * young. What is as the last build has left it, and was to stay so, need not be looked for in the other.
 */
function stampOfAlike(file: string, of: string, folder: string, kept: string | null): string {
  const present = stampOf(join(folder, file));
  if (present && kept !== null && isSameStamp(present, kept)) return kept;
  const wanted = stampOf(join(of, file));
  if (!wanted) throw new Error(`${join(of, file)} is gone`);
  return present?.inode === wanted.inode ? present.text : '';
}

/** The stamp that the last build has left of a file whose bytes are the same; `null` where they are others. */
const stampKept = (last: LastSite | null, file: string, sha256: string): string | null => {
  const known = last?.files.get(file);
  return known?.sha256 === sha256 ? known.stamp : null;
};

/**
 * Whether files that are the same have the stamps that the last build has left: its twin had them, and the other
 * site has, as one of its files tells: a second name is the same file.
 */
function areAsLeft(
  files: ReadonlyMap<string, string>,
  folder: string,
  last: LastSite | null,
): boolean {
  if (!last?.isAsLeft) return false;
  for (const [file, sha256] of files) {
    const kept = stampKept(last, file, sha256);
    if (kept) return stampOf(join(folder, file))?.text === kept;
  }
  return false;
}

/** Makes files in one folder the same as in another, and tells their stamps: at the end, when most are old enough to have one. */
function makeAlike(
  files: ReadonlyMap<string, string>,
  of: string,
  folder: string,
  last: LastSite | null,
): Map<string, string> {
  const areLeft = areAsLeft(files, folder, last);
  const stamps = new Map<string, string>();
  const others: string[] = [];
  for (const [file, sha256] of files) {
    const kept = stampKept(last, file, sha256);
    const stamp = areLeft && kept ? kept : stampOfAlike(file, of, folder, kept);
    if (stamp === '') others.push(file);
    stamps.set(file, stamp);
  }
  others.forEach(placer(of, folder));
  for (const file of others) stamps.set(file, stampOf(join(folder, file))?.text ?? '');
  return stamps;
}

/** Files of the last site that are no more. */
const leftOver = (last: LastSite | null, folder: string, now: ReadonlyMap<string, string>) =>
  [...(last?.files.keys() ?? listFiles(folder))].filter((file) => !now.has(file));

/**
 * Keeps a twin of a published site for the next build: a folder with a second name for each of its files, or a copy
 * where the disk can not do that. The site that was published before becomes it, for most of its files are the same.
 * On another disk there is none: the next build takes the files of the site itself. `last` is the
 * site before, where it is known. Returns the stamps of the files that the next build will find.
 */
export function leaveTwin(
  previous: string,
  out: string,
  files: ReadonlyMap<string, string>,
  twin: string,
  last: LastSite | null,
): Map<string, string> {
  rmSync(twin, { recursive: true, force: true });
  mkdirSync(dirname(twin), { recursive: true });
  if (!areOnOneDisk(out, dirname(twin))) {
    return new Map([...files.keys()].map((file) => [file, stampOf(join(out, file))?.text ?? '']));
  }
  if (!existsSync(previous) || !moved(previous, twin)) mkdirSync(twin);
  for (const file of leftOver(last, twin, files)) clearFile(twin, file);
  return makeAlike(files, out, twin, last);
}
