import { MessageChannel, Worker } from 'node:worker_threads';
import type { Outcome } from '../../src/loaders/handed-over.ts';
import type { Environment } from '../../src/pipeline/environment.ts';

/** What the thread answers: what became of reading the data, or what it threw. */
export type Answer = { readonly outcome: Outcome } | { readonly error: unknown };

/** A thread, and how it ended, once it has. */
interface Thread {
  readonly worker: Worker;
  hasEnded: boolean;
  failure?: unknown;
}

function startThread(environment: Environment): Thread {
  const worker = new Worker(new URL('reading-thread.ts', import.meta.url), {
    workerData: environment,
  });
  const thread: Thread = { worker, hasEnded: false };
  worker.on('error', (error) => (thread.failure = error));
  worker.on('exit', () => (thread.hasEnded = true));
  // The preview ends with Astro.
  worker.unref();
  return thread;
}

function ask(thread: Thread): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  thread.worker.postMessage(port2, [port2]);
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    port1.once('message', (answer: Answer) => {
      isAnswered = true;
      resolve(answer);
    });
    port1.once('close', () => {
      if (isAnswered) return;
      thread.hasEnded = true;
      // What the thread has told of its end arrives after that.
      setImmediate(() => {
        const cause = thread.failure;
        reject(
          new Error(
            '读取数据的线程意外结束。 The thread that reads the data has ended unexpectedly.',
            { cause },
          ),
        );
      });
    });
  });
}

/**
 * Reads data in a thread of its own: beside the start of Astro, and beside the pages that are asked for meanwhile. The
 * thread is kept for the next time; where it has ended, the next one starts another.
 */
export function readerBeside(environment: Environment): () => Promise<Outcome> {
  let thread: Thread | undefined;
  return async () => {
    if (!thread || thread.hasEnded) thread = startThread(environment);
    const answer = await ask(thread);
    if ('error' in answer) throw answer.error;
    return answer.outcome;
  };
}
