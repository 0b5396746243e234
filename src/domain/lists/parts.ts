import type { Chunk } from './chunks.ts';
import type { Facets, Part } from './list.ts';
import type { ListState } from './state.ts';

/** Rows in one file: some 40 KB compressed. */
export const ROWS_IN_PART = 500;

/** Parts that one step of filtering loads at most; the reader may ask for the next ones. */
export const PARTS_AT_ONCE = 10;

/** The values that occur, each facet's sorted. */
export function occurring(rows: readonly Facets[]): Facets {
  const found = new Map<string, Set<string>>();
  for (const facets of rows) {
    for (const [facet, values] of Object.entries(facets)) {
      const known = found.get(facet) ?? new Set();
      for (const value of values) known.add(value);
      found.set(facet, known);
    }
  }
  return Object.fromEntries([...found].map(([facet, values]) => [facet, [...values].toSorted()]));
}

/** What the parts of a list hold, in its order. */
export const partsOf = (chunks: readonly Chunk<Facets>[]): readonly Part[] =>
  chunks.map(({ entries, number }) => ({
    file: number,
    rows: entries.length,
    facets: occurring(entries),
  }));

/** Places of the parts in which rows that the state asks for can be, in the order of the list. */
export const neededParts = (parts: readonly Part[], { chosen }: ListState): readonly number[] =>
  parts.flatMap(({ facets }, index) =>
    Object.entries(chosen).every(([facet, value]) => facets[facet]?.includes(value)) ? [index] : [],
  );
