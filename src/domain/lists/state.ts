import type { ListDefinition } from './list.ts';

/** What a reader wants to see of a list; it stands in the page's address. */
export interface ListState {
  /** Words that a row must hold. */
  readonly q: string;
  readonly sort: string;
  /** The chosen value of each facet that is narrowed. */
  readonly chosen: Readonly<Record<string, string>>;
}

const ownOrder = ({ sorts }: ListDefinition): string => Object.keys(sorts)[0] ?? '';

/** Reads the query string of an address; what the list does not know counts as nothing. */
export function readListState(query: string, list: ListDefinition): ListState {
  const values = new URLSearchParams(query);
  const sort = values.get('sort') ?? '';
  const chosen = list.facets
    .map((facet) => [facet, values.get(facet) ?? ''] as const)
    .filter(([, value]) => value !== '');
  return {
    q: (values.get('q') ?? '').trim(),
    sort: Object.hasOwn(list.sorts, sort) ? sort : ownOrder(list),
    chosen: Object.fromEntries(chosen),
  };
}

/** The query string, with its `?`; empty for the list as it was built. */
export function writeListState({ q, sort, chosen }: ListState, list: ListDefinition): string {
  const values = new URLSearchParams();
  if (q !== '') values.set('q', q);
  for (const facet of list.facets) {
    const value = chosen[facet];
    if (value !== undefined) values.set(facet, value);
  }
  if (sort !== ownOrder(list)) values.set('sort', sort);
  return values.size > 0 ? `?${values.toString()}` : '';
}

/** Nothing is narrowed or sorted: the list stands as it was built. */
export const isWhole = (state: ListState, list: ListDefinition): boolean =>
  writeListState(state, list) === '';
