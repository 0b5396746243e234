/** Checks a part of a site in a thread of its own, for `check-parts.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkPart, type Part } from './check-site.ts';

parentPort?.postMessage(await checkPart(workerData as Part));
