import { phraseQuery, searchWords } from '../domain/search/query.ts';
import { FACETS, type Facet } from '../domain/search/record.ts';
import {
  countFacets,
  foundByAll,
  narrow,
  titlesFirst,
  type FacetCounts,
  type FacetSets,
} from '../domain/search/selection.ts';
import type { SearchState } from '../domain/search/state.ts';
import { facetToken } from '../domain/search/tokens.ts';
import type { Fragment, Pagefind, Result } from './pagefind.ts';

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** What a search found. Nothing of a result is loaded before it is shown. */
export interface Found {
  /** The words looked for, folded. */
  readonly words: readonly (readonly string[])[];
  readonly ids: readonly string[];
  readonly show: (id: string) => Promise<Fragment>;
  readonly counts: () => Promise<FacetCounts>;
}

export type Finder = (state: SearchState) => Promise<Found>;

/** Queries whose answers are kept: those of the words just typed. */
const KEPT = 40;

const idsOf = (results: readonly Result[]): readonly string[] => results.map(({ id }) => id);

/** Asks each query once, as long as it is among the last. */
function remembering(pagefind: Pagefind) {
  const answers = new Map<string | null, Promise<readonly Result[]>>();
  return (query: string | null): Promise<readonly Result[]> => {
    const answer = answers.get(query) ?? pagefind.search(query).then(({ results }) => results);
    answers.delete(query);
    answers.set(query, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/** Asks which records carry a value of a facet, each value once. */
function rememberingValues(pagefind: Pagefind) {
  const answers = new Map<string, Promise<ReadonlySet<string>>>();
  return (facet: Facet, value: string): Promise<ReadonlySet<string>> => {
    const token = facetToken(facet, value);
    const answer =
      answers.get(token) ??
      pagefind.search(`"${token}"`).then(({ results }) => new Set(idsOf(results)));
    answers.set(token, answer);
    return answer;
  };
}

type AskValue = ReturnType<typeof rememberingValues>;

async function loadFacets(ask: AskValue, values: FacetValues): Promise<FacetSets> {
  const sets = FACETS.map(async (facet) => {
    const found = values[facet].map(async (value) => [value, await ask(facet, value)] as const);
    return [facet, new Map(await Promise.all(found))] as const;
  });
  return Object.fromEntries(await Promise.all(sets)) as unknown as FacetSets;
}

const chosenValues = ({ narrowed }: SearchState): FacetValues =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, [narrowed[facet] ?? []].flat()]),
  ) as unknown as FacetValues;

/**
 * Searches by the phrases of all words. Pagefind finds each word; how words, facets and order go
 * together is settled here, because Pagefind can not look for several phrases at once.
 */
export function finderOf(pagefind: Pagefind, values: FacetValues): Finder {
  const ask = remembering(pagefind);
  const askValue = rememberingValues(pagefind);

  return async (state) => {
    const words = searchWords(state.q);
    const queries = words.map((word) => phraseQuery(word, 'any'));
    const titles = words.map((word) => phraseQuery(word, 'title'));
    const [found, inTitle, chosen] = await Promise.all([
      Promise.all(queries.length > 0 ? queries.map(ask) : [ask(null)]),
      Promise.all(state.sort === 'relevance' ? titles.map(ask) : []),
      loadFacets(askValue, chosenValues(state)),
    ]);
    const all = foundByAll(found.map(idsOf));
    const results = new Map(found[0]?.map((result) => [result.id, result]));
    return {
      words,
      ids: titlesFirst(narrow(all, state, chosen), inTitle.map(idsOf)),
      show: async (id) => {
        const result = results.get(id);
        if (!result) throw new Error(`${id} is no result`);
        return result.data();
      },
      counts: async () => countFacets(all, state, await loadFacets(askValue, values)),
    };
  };
}
