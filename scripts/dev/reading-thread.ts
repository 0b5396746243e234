/** Reads the data in a thread of its own, for `reading.ts`. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Environment } from '../../src/pipeline/environment.ts';
import type { Answer } from './reading.ts';

// As the command does; each thread has to.
enableCompileCache();
const { loadOutcome } = await import('./outcome.ts');

const environment = workerData as Environment;

async function answer(port: MessagePort): Promise<void> {
  const tell = (told: Answer) => port.postMessage(told);
  try {
    tell({ outcome: await loadOutcome(environment) });
  } catch (error) {
    tell({ error });
  } finally {
    port.close();
  }
}

parentPort?.on('message', (port: MessagePort) => void answer(port));
