import { FACETS, type Facet } from './record.ts';
import type { SearchState } from './state.ts';

type Ids = readonly string[];
type IdSet = ReadonlySet<string>;

/** Which records carry which value of each facet. */
export type FacetSets = Readonly<Record<Facet, ReadonlyMap<string, IdSet>>>;

/** How many results each value of each facet would leave, all other choices kept. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Records that every word found, in the order of the first word's. */
export function foundByAll(found: readonly Ids[]): Ids {
  const [first = [], ...others] = found;
  const sets = others.map((ids) => new Set(ids));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

/** How many of the words a record has in its title. */
export function titleWordsOf(inTitle: readonly Ids[]): (id: string) => number {
  const sets = inTitle.map((title) => new Set(title));
  return (id) => sets.filter((set) => set.has(id)).length;
}

/** Those with more of the words in their title first; equals keep their order. */
export function titlesFirst(ids: Ids, words: (id: string) => number): Ids {
  return ids
    .map((id) => ({ id, words: words(id) }))
    .toSorted((a, b) => b.words - a.words)
    .map(({ id }) => id);
}

/** Records left by what is chosen; `except` leaves one facet's choice aside. */
export function narrow(ids: Ids, { narrowed }: SearchState, sets: FacetSets, except?: Facet): Ids {
  const chosen = FACETS.flatMap((facet) => {
    const value = narrowed[facet];
    return value === undefined || facet === except
      ? []
      : [sets[facet].get(value) ?? new Set<string>()];
  });
  return chosen.length === 0 ? ids : ids.filter((id) => chosen.every((set) => set.has(id)));
}

export function countFacets(ids: Ids, state: SearchState, sets: FacetSets): FacetCounts {
  const counts = FACETS.map((facet) => {
    const left = narrow(ids, state, sets, facet);
    const byValue = [...sets[facet]].map(
      ([value, set]) => [value, left.filter((id) => set.has(id)).length] as const,
    );
    return [facet, Object.fromEntries(byValue)] as const;
  });
  return Object.fromEntries(counts) as FacetCounts;
}
