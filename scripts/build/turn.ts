import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './places.ts';

/** How often one asks whether it is one's turn, in milliseconds. */
const EVERY = 200;

/** Takes the turn by writing our number; a turn of a process that is gone is given up first. */
async function takes(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readFile(file, 'utf8').catch(() => '');
    if (holder !== '' && !isRunning(Number(holder))) await rm(file, { force: true });
    return false;
  }
}

/** Does work that no other process may do meanwhile; who does it is told by a file, which may be left by a killed one. */
export async function inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  while (!(await takes(file))) await wait(EVERY);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
