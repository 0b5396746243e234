import { access, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders of a build. All lie side by side, so that a rename never copies. */
export interface Places {
  /** What is published. */
  readonly out: string;
  /** The site being built. */
  readonly staging: string;
  /** What was published before, while it is being replaced. */
  readonly previous: string;
  /** Astro's cache for this build alone: builds do not see each other's content. */
  readonly cache: string;
}

export const placesFor = (out: string, id: string): Places => ({
  out,
  staging: `${out}.staging-${id}`,
  previous: `${out}.previous`,
  cache: `${out}.cache-${id}`,
});

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Whether a process of this number runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what builds that were killed have left behind. */
async function clearAbandoned(out: string): Promise<void> {
  const folder = dirname(out);
  if (!(await exists(folder))) return;
  for (const name of await readdir(folder)) {
    const match = /^(.+)\.(?:staging|cache)-(\d+)$/.exec(name);
    if (match?.[1] !== basename(out) || isRunning(Number(match[2]))) continue;
    await remove(join(folder, name));
  }
}

/** Puts right what a build that was killed while swapping has left half done. */
export async function recover({ out, previous }: Places): Promise<void> {
  if (await exists(previous)) {
    if (await exists(out)) await remove(previous);
    else await rename(previous, out);
  }
  await clearAbandoned(out);
}

/** Replaces the published site by the new one. If that fails, the old one is put back. */
export async function swapIntoPlace({ out, staging, previous }: Places): Promise<void> {
  const replaces = await exists(out);
  if (replaces) await rename(out, previous);
  try {
    await rename(staging, out);
  } catch (error) {
    if (replaces) await rename(previous, out);
    throw error;
  }
  await remove(previous);
}

/** Removes the working folders of this build. */
export async function clearWork({ staging, cache }: Places): Promise<void> {
  await remove(staging);
  await remove(cache);
}
