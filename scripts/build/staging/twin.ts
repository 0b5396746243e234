import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files.ts';
import { hashOf } from '../hash.ts';
import { placer } from './place.ts';
import { isSameStamp, stampOf } from './stamp.ts';

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

/** Takes what can be had of a published site as files of the next one. */
function takeFrom(out: string, known: KnownFiles, staging: string): Map<string, string> {
  const place = placer(out, staging);
  const taken = new Map<string, string>();
  for (const [file, of] of known) {
    if (!isKnown(join(out, file), of)) continue;
    place(file);
    taken.set(file, of.sha256);
  }
  return taken;
}

/** Proves every file of a folder, and removes what is not known of it. */
function prove(folder: string, known: KnownFiles): Map<string, string> {
  const proved = new Map<string, string>();
  for (const file of listFiles(folder)) {
    const of = known.get(file);
    if (of && isKnown(join(folder, file), of)) proved.set(file, of.sha256);
    else rmSync(join(folder, file));
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
 * Returns the stamps of its files.
 */
export function leaveTwin(
  previous: string,
  out: string,
  files: ReadonlyMap<string, string>,
  twin: string,
): Map<string, string> {
  rmSync(twin, { recursive: true, force: true });
  if (!existsSync(previous) || !moved(previous, twin)) mkdirSync(twin, { recursive: true });
  for (const file of listFiles(twin)) if (!files.has(file)) rmSync(join(twin, file));
  const place = placer(out, twin);
  return new Map([...files.keys()].map((file) => [file, alike(file, out, twin, place)]));
}
