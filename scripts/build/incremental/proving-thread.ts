/** Proves the files of a twin in a thread of its own, for `proving.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { proofOf } from '../staging/twin.ts';
import { recallFiles, type Store } from './store.ts';

const store = workerData as Store;
parentPort?.postMessage(recallFiles(store, ({ files }) => proofOf(store.twin, files)));
