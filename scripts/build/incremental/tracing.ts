import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tracer } from '../../../src/queries/trace.ts';
import { partOf, SEPARATOR } from '../../../src/queries/view.ts';
import { digestOf } from './digest.ts';
import { numbering } from './numbering.ts';

/** Follows what pages read, and knows the state of each part. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Renders a page and returns the parts that it has read besides, by their numbers: many pages read the same. */
  readonly follow: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly result: T; readonly read: readonly number[] }>;
  /** The parts that have been read, by their numbers. */
  readonly parts: Pick<ReturnType<typeof numbering>, 'known' | 'size' | 'texts'>;
  /** Gets all answers ready that `digestOfPart` may be asked for. */
  readonly load: () => Promise<void>;
  /** The present state of a part; `null` where nobody offers it. */
  readonly digestOfPart: (part: string) => string | null;
}

export function tracing(): Tracing {
  const reading = new AsyncLocalStorage<Set<number>>();
  const parts = numbering();
  const offers = new Map<string, () => Promise<unknown>>();
  const answers = new Map<string, unknown>();

  const digestOfPart = (part: string): string | null => {
    const [name = '', ...path] = part.split(SEPARATOR);
    return answers.has(name) ? digestOf(partOf(answers.get(name), path)) : null;
  };

  return {
    tracer: {
      read: (part) => void reading.getStore()?.add(parts.numberOf(part)),
      offer: (name, load) => void offers.set(name, load),
      apart: (work) => reading.exit(work),
      digest: digestOf,
    },
    async follow(work) {
      const read = new Set<number>();
      const result = await reading.run(read, work);
      return { result, read: [...read] };
    },
    parts,
    async load() {
      for (const [name, answer] of offers) answers.set(name, await answer());
    },
    digestOfPart,
  };
}
