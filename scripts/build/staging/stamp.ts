import { lstatSync, statSync, type BigIntStats } from 'node:fs';

/** What a disk tells of a file without reading it. */
export interface Stamp {
  /** Another text, and the bytes may be others: number, size, times of the last change of bytes and of the entry. */
  readonly text: string;
  readonly bytes: number;
  /** Names the file on its disk; two names of one file have the same. */
  readonly inode: string;
}

/** A disk's clock moves in steps: of a file this young, a later change might bear the same times. */
const SETTLED_NS = 50_000_000n;

/** Never the stamp of a file. */
const UNSETTLED = '';

function textOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  const now = BigInt(Date.now()) * 1_000_000n;
  return now - ctimeNs < SETTLED_NS ? UNSETTLED : `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** The stamp of a plain file; `null` where there is none. */
export function stampOf(path: string): Stamp | null {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  return { text: textOf(stats), bytes: Number(stats.size), inode: `${stats.dev} ${stats.ino}` };
}

/** Whether a file is certainly what it was when it had this stamp. */
export const isSameStamp = (stamp: Stamp, before: string): boolean =>
  stamp.text !== UNSETTLED && stamp.text === before;

/** Names a folder on its disk, whatever it is called; `null` where there is none. */
export function folderId(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.dev} ${stats.ino}` : null;
}

/** Whether a file could have one name in each of two folders. */
export const areOnOneDisk = (a: string, b: string): boolean => statSync(a).dev === statSync(b).dev;
