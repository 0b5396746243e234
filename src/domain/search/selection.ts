import type { Hit } from './hit.ts';
import { FACETS, type Facet } from './record.ts';
import type { SearchState } from './state.ts';

/** How many results each value of each facet would leave, all other choices kept. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

type Hits = readonly Hit[];

/** Records that every word found, in the order of the first word's. */
export function foundByAll(found: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = found;
  const sets = others.map((ids) => new Set(ids));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

/** Those with more of the query in their title first; equals keep their order. */
export const titlesFirst = (hits: Hits): Hits =>
  hits.toSorted((a, b) => b.titleWords - a.titleWords);

/** Whether a record is left by what is chosen; `except` leaves one facet's choice aside. */
export const isChosen = (
  { facets }: Pick<Hit, 'facets'>,
  { narrowed }: Pick<SearchState, 'narrowed'>,
  except?: Facet,
): boolean =>
  FACETS.every((facet) => {
    const value = narrowed[facet];
    return value === undefined || facet === except || facets[facet]?.includes(value) === true;
  });

export function countFacets(hits: Hits, state: SearchState): FacetCounts {
  const counts = FACETS.map((facet) => {
    const ofFacet: Record<string, number> = {};
    for (const hit of hits) {
      if (!isChosen(hit, state, facet)) continue;
      for (const value of hit.facets[facet] ?? []) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    }
    return [facet, ofFacet] as const;
  });
  return Object.fromEntries(counts) as FacetCounts;
}
