import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets V8 look for garbage, in every thread, whenever memory has grown by a fourth since it last did. It would else wait
 * until there is several times as much as is alive.
 */
export const keepGarbageLow = (): void => setFlagsFromString('--heap-growing-percent=25');

/**
 * Lets V8 count buffers as it counts its own heap. It would else look through all that is alive after every 64 MB of
 * buffers, which are a few hundred pages, and the more there is alive the longer that takes. While tables are read it
 * should do so: their texts take more memory than what is made of them.
 */
export const countBuffersAsHeap = (): void =>
  setFlagsFromString('--external-memory-accounted-in-global-limit');

/** Where fewer bytes are held, no machine is short of them, and a small build would wait a tenth of a second. */
const WORTH_CLEARING = 400_000_000;

type Collect = (options: Readonly<Record<'type' | 'execution' | 'flavor', string>>) => void;

/**
 * Looks for garbage now, after much was let go of, moves together what is left, and gives the rest of the memory back.
 * V8 would else do the one once this thread needs memory, and not while others do; and the other two once it has had
 * nothing to do for some seconds, which in a build never comes.
 */
export function clearGarbage(): void {
  if (process.memoryUsage.rss() < WORTH_CLEARING) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
