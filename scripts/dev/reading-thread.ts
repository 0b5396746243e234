/** Reads the data in a thread of its own, for `reading.ts`. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Environment } from '../../src/pipeline/environment.ts';
import { loadOutcome } from './outcome.ts';
import type { Answer } from './reading.ts';

const environment = workerData as Environment;

async function answer(port: MessagePort): Promise<void> {
  const outcome = await loadOutcome(environment).then(
    (read): Answer => ({ outcome: read }),
    (error: unknown): Answer => ({ error }),
  );
  port.postMessage(outcome);
  port.close();
}

parentPort?.on('message', (port: MessagePort) => void answer(port));
