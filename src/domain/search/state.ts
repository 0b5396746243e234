import { FACETS, type Facet } from './record.ts';

export const SORTS = ['relevance', 'date'] as const;
export type Sort = (typeof SORTS)[number];

/** What is being looked for; all of it stands in the address. */
export interface SearchState {
  readonly q: string;
  readonly sort: Sort;
  /** The one value that a facet is narrowed to. */
  readonly narrowed: Readonly<Partial<Record<Facet, string>>>;
}

/** Reads the query part of an address. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = FACETS.map((facet) => [facet, parameters.get(facet) ?? ''] as const);
  return {
    q: parameters.get('q') ?? '',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    narrowed: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** The query part of an address, without what is not chosen; empty where nothing is. */
export function writeState({ q, sort, narrowed }: SearchState): string {
  const chosen = FACETS.map((facet) => [facet, narrowed[facet] ?? ''] as const);
  const parameters = new URLSearchParams(
    [['q', q.trim()] as const, ...chosen, ['sort', sort === 'date' ? sort : ''] as const]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, value]),
  );
  return parameters.size > 0 ? `?${parameters}` : '';
}
