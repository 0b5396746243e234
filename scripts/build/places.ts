import { renameSync } from 'node:fs';
import { access, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders of a build. All lie side by side, so that a rename never copies. */
export interface Places {
  /** What is published. */
  readonly out: string;
  /** The site being built. */
  readonly staging: string;
  /** What was published before, while this build replaces it. */
  readonly previous: string;
  /** What Pagefind makes, until it joins the site. */
  readonly made: string;
  /** Files that are being written. */
  readonly drafts: string;
}

export const placesFor = (out: string, id: string): Places => ({
  out,
  staging: `${out}.staging-${id}`,
  previous: `${out}.previous-${id}`,
  made: `${out}.made-${id}`,
  drafts: `${out}.drafts-${id}`,
});

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Whether another process of this number runs. What bears our own number was left by a build that is gone. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const WORKING = /^(.+)\.(staging|made|drafts|previous)-(\d+)$/;

/** What builds that were killed have left: working folders, and sites that they had put aside. */
async function abandoned(out: string): Promise<{ working: string[]; aside: string[] }> {
  const folder = dirname(out);
  const names = (await exists(folder)) ? await readdir(folder) : [];
  const left = names.flatMap((name) => {
    const [, of, kind, pid] = WORKING.exec(name) ?? [];
    const isLeft = of === basename(out) && !isRunning(Number(pid));
    return isLeft ? [{ path: join(folder, name), kind }] : [];
  });
  const paths = (aside: boolean) =>
    left.filter(({ kind }) => (kind === 'previous') === aside).map(({ path }) => path);
  return { working: paths(false), aside: paths(true) };
}

const isOneOf = (error: unknown, codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Renames a folder. Returns `false` where it is gone, or where another stands in its new place. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isOneOf(error, ['ENOENT', 'ENOTEMPTY', 'EEXIST'])) return false;
    throw error;
  }
}

/** Puts right what builds that were killed have left half done. */
export async function recover({ out }: Places): Promise<void> {
  const { working, aside } = await abandoned(out);
  for (const site of aside) {
    if (!renamed(site, out)) await remove(site);
  }
  for (const folder of working) await remove(folder);
}

/**
 * Replaces the published site by the new one, with nothing between the two renames, and leaves the old one in
 * `previous`. If that fails, the old one is put back. Of several builds that end at the same time each puts its whole site in place,
 * and the last one stays.
 */
export async function swapIntoPlace({ out, staging, previous }: Places): Promise<void> {
  for (let isDone = false; !isDone;) {
    await access(staging);
    renamed(out, previous);
    try {
      isDone = renamed(staging, out);
    } finally {
      if (!isDone) renamed(previous, out);
    }
    if (!isDone) await remove(previous);
  }
}

/** Removes the working folders of this build. */
export async function clearWork(places: Places): Promise<void> {
  const { drafts, made, previous, staging } = places;
  for (const folder of [staging, previous, made, drafts]) await remove(folder);
}
