import { FACETS, type Facet } from '../domain/search/record.ts';
import type { FacetSets } from '../domain/search/selection.ts';
import { facetToken } from '../domain/search/tokens.ts';
import type { Pagefind, Result } from './pagefind.ts';

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Queries whose answers are kept: those of the words just typed. */
const KEPT = 80;

export const idsOf = (results: readonly Result[]): readonly string[] => results.map(({ id }) => id);

export type Ask = (query: string | null) => Promise<readonly Result[]>;

/** Asks each query once, as long as it is among the last. */
export function remembering(pagefind: Pagefind): Ask {
  const answers = new Map<string | null, Promise<readonly Result[]>>();
  return (query) => {
    const answer = answers.get(query) ?? pagefind.search(query).then(({ results }) => results);
    answers.delete(query);
    answers.set(query, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/** Which records carry which of some values of the facets. */
export type AskFacets = (values: Readonly<Partial<FacetValues>>) => Promise<FacetSets>;

/** Asks which records carry a value of a facet, each value once. */
export function rememberingFacets(pagefind: Pagefind): AskFacets {
  const answers = new Map<string, Promise<ReadonlySet<string>>>();
  const ask = (facet: Facet, value: string): Promise<ReadonlySet<string>> => {
    const token = facetToken(facet, value);
    const answer =
      answers.get(token) ??
      pagefind.search(`"${token}"`).then(({ results }) => new Set(idsOf(results)));
    answers.set(token, answer);
    return answer;
  };
  return async (values) => {
    const sets = FACETS.map(async (facet) => {
      const found = (values[facet] ?? []).map(
        async (value) => [value, await ask(facet, value)] as const,
      );
      return [facet, new Map(await Promise.all(found))] as const;
    });
    return Object.fromEntries(await Promise.all(sets)) as unknown as FacetSets;
  };
}
