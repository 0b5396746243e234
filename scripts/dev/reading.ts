import { Worker, MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Outcome } from '../../src/loaders/handed-over.ts';
import type { Environment } from '../../src/pipeline/environment.ts';

/** What the thread answers: what became of reading the data, or what it threw. */
export type Answer = { readonly outcome: Outcome } | { readonly error: unknown };

const answerOn = (port: MessagePort): Promise<Answer> =>
  new Promise((resolve, reject) => {
    port.once('message', resolve);
    port.once('close', () => reject(new Error('The thread that reads the data has ended.')));
  });

/**
 * Reads data in a thread of its own: beside the start of Astro, and beside the pages that are asked for meanwhile. The
 * thread is kept for the next time, until this one ends.
 */
export function readerBeside(environment: Environment): () => Promise<Outcome> {
  let thread: Worker | undefined;
  const start = (): Worker => {
    const worker = new Worker(new URL('reading-thread.ts', import.meta.url), {
      workerData: environment,
    });
    // Who waits for an answer learns of its end, and the next one starts another.
    worker.on('error', () => undefined);
    worker.on('exit', () => (thread = undefined));
    worker.unref();
    return worker;
  };
  return async () => {
    const { port1, port2 } = new MessageChannel();
    thread ??= start();
    thread.postMessage(port2, [port2]);
    const answer = await answerOn(port1);
    if ('error' in answer) throw answer.error;
    return answer.outcome;
  };
}
