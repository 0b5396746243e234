import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files.ts';
import { hashOf } from '../hash.ts';
import { clearFile, placer } from './place.ts';
import { areOnOneDisk, isSameStamp, stampOf } from './stamp.ts';

/** What is remembered of a file of a site. */
export interface KnownFile {
  readonly sha256: string;
  /** As its twin had it; see `Stamp`. */
  readonly stamp: string;
}

export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** Whether a file is what is known of it: by its stamp, or else by its bytes. */
export function isKnown(path: string, { sha256, stamp }: KnownFile): boolean {
  const present = stampOf(path);
  if (!present) return false;
  return isSameStamp(present, stamp) || hashOf(readFileSync(path)) === sha256;
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

/** Proves every file of a folder, and removes what is not known of it. */
function prove(folder: string, known: KnownFiles): Map<string, string> {
  const proved = new Map<string, string>();
  for (const file of listFiles(folder)) {
    const of = known.get(file);
    if (of && isKnown(join(folder, file), of)) proved.set(file, of.sha256);
    else clearFile(folder, file);
  }
  return proved;
}

/**
 * Makes the twin of the published site the staging folder of the next one; where it has none, of the published
 * files. Each file is proved to be what is known of it. Returns their SHA-256.
 */
export function takeTwin(
  twin: string,
  out: string,
  known: KnownFiles,
  staging: string,
): Map<string, string> {
  if (moved(twin, staging)) return prove(staging, known);
  return existsSync(out) ? takeFrom(out, known, staging) : new Map();
}

/** Makes a file in one folder the same as in another, and tells its stamp. */
function alike(file: string, of: string, folder: string, place: (file: string) => void): string {
  const [wanted, present] = [stampOf(join(of, file)), stampOf(join(folder, file))];
  if (!wanted) throw new Error(`${join(of, file)} is gone`);
  if (present?.inode === wanted.inode) return present.text;
  place(file);
  return stampOf(join(folder, file))?.text ?? '';
}

/**
 * Keeps a twin of a published site for the next build: a folder with a second name for each of its files, or a copy
 * where the disk can not do that. The site that was published before becomes it, for most of its files are the same.
 * On another disk there is none: the next build takes the files of the site itself. Returns the stamps of the files
 * that it will find.
 */
export function leaveTwin(
  previous: string,
  out: string,
  files: ReadonlyMap<string, string>,
  twin: string,
): Map<string, string> {
  const names = [...files.keys()];
  rmSync(twin, { recursive: true, force: true });
  mkdirSync(dirname(twin), { recursive: true });
  if (!areOnOneDisk(out, dirname(twin))) {
    return new Map(names.map((file) => [file, stampOf(join(out, file))?.text ?? '']));
  }
  if (!existsSync(previous) || !moved(previous, twin)) mkdirSync(twin);
  for (const file of listFiles(twin)) if (!files.has(file)) clearFile(twin, file);
  const place = placer(out, twin);
  return new Map(names.map((file) => [file, alike(file, out, twin, place)]));
}
