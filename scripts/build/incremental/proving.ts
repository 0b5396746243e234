import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { isSameStamp, stampOf } from '../staging/stamp.ts';
import type { Proof } from '../staging/twin.ts';
import type { Store } from './store.ts';

/** The twin of the last site, whose files are proved in another thread, beside the reading of the data. */
export interface Proving {
  /** Waits for it; `null` where nothing is proved, or the memory has become another since. */
  readonly proof: () => Promise<Proof | null>;
  /** Stops it. */
  readonly end: () => Promise<void>;
}

const NONE: Proving = { proof: () => Promise.resolve(null), end: () => Promise.resolve() };

/** What the thread finds; `null` where it can not read the memory or the twin, which another build may have taken. */
const foundBy = (worker: Worker): Promise<Proof | null> =>
  new Promise((resolve) => {
    worker.once('message', (proof: Proof) => resolve(proof));
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });

/** Starts to prove the twin that the last build has left in a store, by what it remembers. */
export function startProving(store: Store | null): Proving {
  const before = store && stampOf(store.memory);
  if (!before || !existsSync(store.twin)) return NONE;
  const thread = new URL('proving-thread.ts', import.meta.url);
  const worker = new Worker(thread, { workerData: store });
  const found = foundBy(worker);
  return {
    async proof() {
      const proof = await found;
      const now = stampOf(store.memory);
      return now && isSameStamp(now, before.text) ? proof : null;
    },
    async end() {
      await worker.terminate();
    },
  };
}
