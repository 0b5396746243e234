import { Worker } from 'node:worker_threads';
import type { Findings } from '../site-checks/check-site.ts';
import type { Forbidden } from '../site-checks/internal-values.ts';
import type { Staging } from '../staging/staging.ts';
import type { AllThere, MadePage, SiteInTheMaking } from './thread.ts';

/** So many pages are written and checked before a thread for them has started. */
const WORTH_A_THREAD = 200;

/** Pages that were checked while others were made. */
export interface Checked {
  readonly files: ReadonlySet<string>;
  readonly findings: Findings;
}

/** Where pages go that are written and checked while the next are made: they need not be read from the disk again. */
export interface Beside {
  /** Resolves once a file is in its place. */
  readonly put: (path: string, content: Uint8Array) => Promise<void>;
  /**
   * What was found in pages that were checked here, once all files of the site are there; `null` where there are none,
   * or where they have to be read again to tell.
   */
  readonly checked: (all: AllThere) => Promise<Checked | null>;
  /** Stops the thread; nothing can be put from then on. */
  readonly end: () => Promise<void>;
}

/** Bytes that can be handed over as a whole. */
const alone = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : Uint8Array.from(bytes);

/** One who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks a thread one thing after another, and it answers in the same order; once it has failed, each question does. */
function asking(worker: Worker) {
  const waiting: Waiting[] = [];
  let failure: { readonly error: unknown } | null = null;
  const fail = (error: unknown) => {
    failure ??= { error };
    for (const { reject } of waiting.splice(0)) reject(failure.error);
  };
  worker.on('message', (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that writes the pages has ended.')));
  return (question: MadePage | AllThere, handedOver: ArrayBuffer[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure.error);
      worker.postMessage(question, handedOver);
      waiting.push({ resolve, reject });
    });
}

/** A thread for pages. */
function startThread(site: SiteInTheMaking) {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: site });
  return { ask: asking(worker), end: () => worker.terminate(), files: new Set<string>() };
}

/** Writes what is made into a staging folder; of many pages most by a thread. */
export function beside(staging: Staging, address: URL, forbidden: Forbidden): Beside {
  let pages = 0;
  let hasEnded = false;
  let thread: ReturnType<typeof startThread> | null = null;
  return {
    async put(file, content) {
      if (hasEnded) throw new Error(`The build has ended before ${file}.`);
      if (!file.endsWith('.html') || (pages += 1) <= WORTH_A_THREAD) {
        staging.put(file, content);
        return;
      }
      thread ??= startThread({ folder: staging.folder, address: address.href, forbidden });
      const place = staging.note(file, content);
      const bytes = alone(content);
      thread.files.add(file);
      await thread.ask({ file, bytes, place }, [bytes.buffer]);
    },
    async checked(all) {
      if (!thread) return null;
      const findings = (await thread.ask(all, [])) as Findings | null;
      // What it holds is not to be in the way of the threads that check the rest.
      await thread.end();
      return findings && { files: thread.files, findings };
    },
    async end() {
      hasEnded = true;
      await thread?.end();
    },
  };
}
