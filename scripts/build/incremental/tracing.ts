import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tracer } from '../../../src/queries/trace.ts';
import { ANSWERS, partIn } from '../../../src/queries/view.ts';
import { digestOf } from './digest.ts';
import { partTree, type PartOf, type PartTree } from './parts.ts';

/** Follows what pages read, and knows the state of each part. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Renders a page and returns the parts that it has read besides, by their numbers: many pages read the same. */
  readonly follow: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly result: T; readonly read: readonly number[] }>;
  readonly parts: PartTree;
  /** Gets all answers ready that `statesOf` may be asked for. */
  readonly load: () => Promise<void>;
  /**
   * The present states of the parts of a tree, one after another, as digests; `null` where one is not wanted, or nobody
   * offers it.
   */
  readonly statesOf: <P extends PartOf>(
    tree: Iterable<P>,
    isWanted: (part: P, number: number) => boolean,
  ) => Iterable<readonly [part: P, state: string | null]>;
  /** Lets go of all answers, which hold the whole publication. None can be asked for from then on. */
  readonly end: () => void;
}

/** An answer that can be had, and let go of. */
interface Offer {
  readonly load: () => Promise<unknown>;
  readonly letGo: () => void;
}

/** Stands for an answer that nobody offers, and for its parts. */
const NOT_OFFERED = Symbol('not offered');

export function tracing(): Tracing {
  const reading = new AsyncLocalStorage<Set<number>>();
  const parts = partTree();
  const offers = new Map<string, Offer>();
  const answers = new Map<string, unknown>();

  const valueOf = (whole: unknown, name: string): unknown => {
    if (whole === NOT_OFFERED || (whole === answers && !answers.has(name))) return NOT_OFFERED;
    return partIn(whole, name);
  };

  return {
    tracer: {
      partOf: parts.partOf,
      read: (part) => void reading.getStore()?.add(part),
      offer: (name, load, letGo) => void offers.set(name, { load, letGo }),
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
      for (const [name, { load }] of offers) answers.set(name, await load());
    },
    *statesOf(tree, isWanted) {
      const values: unknown[] = [];
      for (const part of tree) {
        const [whole, name] = part;
        const number = values.length;
        const value = number === ANSWERS ? answers : valueOf(values[whole], name);
        values.push(value);
        const isAsked = isWanted(part, number) && value !== NOT_OFFERED;
        yield [part, isAsked ? digestOf(value) : null];
      }
    },
    end() {
      answers.clear();
      for (const { letGo } of offers.values()) letGo();
      offers.clear();
    },
  };
}
