import type { ListRow, Part } from '../domain/lists/list.ts';
import { neededParts, PARTS_AT_ONCE } from '../domain/lists/parts.ts';
import type { ListState } from '../domain/lists/state.ts';

/** Rows that have been read, and how far that goes. */
export interface Read {
  /** Of the parts that were read, in the order of the list. */
  readonly rows: readonly ListRow[];
  /** Rows of the whole list. */
  readonly total: number;
  /** Rows of the list that are settled: read, or known to hold nothing that is asked for. */
  readonly settled: number;
}

/** Reads what a state needs of a list, at most so many steps of parts. */
export type Reader = (state: ListState, steps: number) => Promise<Read>;

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** Keeps what was loaded; what failed is tried anew. */
function remembering<T>(folder: string): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const loaded = known.get(name) ?? load<T>(`${folder}${name}.json`);
    known.set(name, loaded);
    loaded.catch(() => known.delete(name));
    return loaded;
  };
}

const sum = (parts: readonly Part[]): number => parts.reduce((all, { rows }) => all + rows, 0);

export function readerOf(folder: string): Reader {
  const parts = remembering<readonly Part[]>(folder);
  const rows = remembering<readonly ListRow[]>(folder);
  return async (state, steps) => {
    const all = await parts('parts');
    const needed = neededParts(all, state);
    const within = needed.slice(0, steps * PARTS_AT_ONCE);
    const read = await Promise.all(within.map((part) => rows(String(all[part]?.file))));
    const next = needed[within.length];
    return {
      rows: read.flat(),
      total: sum(all),
      settled: sum(next === undefined ? all : all.slice(0, next)),
    };
  };
}
