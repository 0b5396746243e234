import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import type { Known } from '../packed.ts';
import { hashOfFile } from '../pieces.ts';
import { clearFile, moved, placer } from './place.ts';
import { folderId, isSameStamp, stampOf } from './stamp.ts';

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
