import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files.ts';
import type { Known } from '../packed.ts';
import { hashOfFile } from '../pieces.ts';
import { clearFile, placer } from './place.ts';
import { areOnOneDisk, folderId, isSameStamp, stampOf } from './stamp.ts';

/** What is remembered of a file of a site. */
export interface KnownFile {
  readonly sha256: string;
  /** As its twin had it; see `Stamp`. */
  readonly stamp: string;
}

export type KnownFiles = Known<KnownFile>;

/** Whether a file is what is known of it: by its stamp, or else by its bytes. */
export function isKnown(path: string, { sha256, stamp }: KnownFile): boolean {
  const present = stampOf(path);
  if (!present) return false;
  return isSameStamp(present, stamp) || hashOfFile(path) === sha256;
}

/** Moves a folder. Returns `false` where it is gone, or where the disk can not do that. */
function moved(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'EXDEV'].includes(code)) return false;
    throw error;
  }
}

/** Puts a file into another folder; `false` where it has gone meanwhile. */
function isPlaced(file: string, place: (file: string) => void): boolean {
  try {
    place(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Takes files of a folder, each proved, as files of the next site. Another build may swap the folder meanwhile: what
 * is taken has to be the very file that was proved, or is proved itself.
 */
export function takeFrom(from: string, known: KnownFiles, staging: string): Map<string, string> {
  const place = placer(from, staging);
  const taken = new Map<string, string>();
  for (const [file, of] of known) {
    const [source, target] = [join(from, file), join(staging, file)];
    const proved = stampOf(source);
    if (!proved || !isKnown(source, of) || !isPlaced(file, place)) continue;
    const isSame = stampOf(target)?.inode === proved.inode || isKnown(target, of);
    if (isSame) taken.set(file, of.sha256);
    else clearFile(staging, file);
  }
  return taken;
}

/** In what a folder is not as it is known. */
export interface Proof {
  /** Names the folder, wherever it is moved; see `folderId`. */
  readonly folder: string | null;
  /** Files that are gone or others. */
  readonly lost: readonly string[];
  /** Files of which nothing is known. */
  readonly unknown: readonly string[];
  /** Whether it is as it was left, as the stamps tell. */
  readonly isAsLeft: boolean;
}

type KnownFileOf = readonly [file: string, of: KnownFile];

/** Proves every file of a folder. */
export function proofOf(folder: string, known: Iterable<KnownFileOf>): Proof {
  const id = folderId(folder);
  const unknown = new Set(listFiles(folder));
  const lost: string[] = [];
  let isAsLeft = true;
  for (const [file, of] of known) {
    const path = join(folder, file);
    const stamp = unknown.delete(file) ? stampOf(path) : null;
    if (stamp && isSameStamp(stamp, of.stamp)) continue;
    isAsLeft &&= of.stamp === '';
    if (!stamp || hashOfFile(path) !== of.sha256) lost.push(file);
  }
  return { folder: id, lost, unknown: [...unknown], isAsLeft: isAsLeft && unknown.size === 0 };
}

/** Removes from a folder what is not as it is known, and tells the SHA-256 of the rest. */
function cleared(folder: string, known: KnownFiles, { lost, unknown }: Proof): Map<string, string> {
  for (const file of [...lost, ...unknown]) clearFile(folder, file);
  const isLost = new Set(lost);
  const rest = new Map<string, string>();
  for (const [file, { sha256 }] of known) if (!isLost.has(file)) rest.set(file, sha256);
  return rest;
}

/** What a staging folder has of the last site. */
interface Taken {
  /** SHA-256 of the files. */
  readonly files: Map<string, string>;
  /** Whether it is the twin, just as it was left. */
  readonly isAsLeft: boolean;
}

/**
 * Makes the twin of the published site the staging folder of the next one; where it has none, of the published
 * files. Each file is proved to be what is known of it, unless `proof` tells that already of the twin.
 */
export function takeTwin(
  twin: string,
  out: string,
  known: KnownFiles,
  staging: string,
  proof: Proof | null,
): Taken {
  if (moved(twin, staging)) {
    const isOfIt = proof?.folder === folderId(staging);
    const found = isOfIt ? proof : proofOf(staging, known);
    return { files: cleared(staging, known, found), isAsLeft: found.isAsLeft };
  }
  const files = existsSync(out) ? takeFrom(out, known, staging) : new Map<string, string>();
  return { files, isAsLeft: false };
}

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
