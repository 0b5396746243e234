import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { remembering } from '../../../src/domain/group.ts';

/** So many folders are remembered: neighbours lie in the same ones. */
const REMEMBERED = 10_000;

/** Makes folders, most of them once. */
export const folderMaker = (): ((folder: string) => unknown) =>
  remembering((folder) => mkdirSync(folder, { recursive: true }), REMEMBERED);

/** Removes what is there, most often a file: that is much quicker than `rmSync`. */
export function clear(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Where a file is to be put. */
export interface Place {
  readonly target: string;
  /** Whether another file stands there. */
  readonly isTaken: boolean;
}

/** Makes places ready for their files. */
export function preparer(): (place: Place) => void {
  const makeFolder = folderMaker();
  return ({ isTaken, target }) => (isTaken ? clear(target) : makeFolder(dirname(target)));
}

/** Removes a file, and the folders that are empty without it. */
export function clearFile(root: string, path: string): void {
  clear(join(root, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

/** Moves a folder. Returns `false` where it is gone, or where the disk can not do that. */
export function moved(from: string, to: string): boolean {
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

/** Gives a file a second name where the disk can do that, else a copy. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}

/** Puts files of one folder into another too, in the place of what is there. */
export function placer(from: string, to: string): (file: string) => void {
  const makeFolder = folderMaker();
  return (file) => {
    const [source, target] = [join(from, file), join(to, file)];
    makeFolder(dirname(target));
    try {
      link(source, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      clear(target);
      link(source, target);
    }
  };
}
