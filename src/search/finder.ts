import { groupsOf, type Group } from '../domain/search/groups.ts';
import { phraseQuery } from '../domain/search/query.ts';
import { FACETS, KINDS } from '../domain/search/record.ts';
import {
  countFacets,
  narrow,
  titlesFirst,
  titleWordsOf,
  type FacetCounts,
} from '../domain/search/selection.ts';
import type { SearchState } from '../domain/search/state.ts';
import { idsOf, remembering, rememberingFacets, type Ask, type FacetValues } from './answers.ts';
import { lookerOf } from './look.ts';
import type { Interpreter } from './name-book.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Understood } from './understood.ts';

/** What a search found. Nothing of a result is loaded before it is shown. */
export interface Found {
  readonly understood: readonly Understood[];
  readonly groups: readonly Group[];
  /** Of all groups. */
  readonly count: number;
  readonly show: (id: string) => Promise<Fragment>;
  readonly counts: () => Promise<FacetCounts>;
}

export interface Finder {
  readonly find: (state: SearchState) => Promise<Found>;
  /** Loads of the index what every search needs. */
  readonly prepare: () => Promise<unknown>;
}

const ALL_KINDS = { kind: KINDS };

const chosenValues = ({ narrowed }: SearchState): FacetValues =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, [narrowed[facet] ?? []].flat()]),
  ) as unknown as FacetValues;

/** For each word, the records that have it in their title. */
const inTitles = (understood: readonly Understood[], ask: Ask) =>
  Promise.all(
    understood.map(async ({ words }) => {
      const found = words.map((word) => ask(phraseQuery(word, 'title')));
      return idsOf((await Promise.all(found)).flat());
    }),
  );

/**
 * Searches by the phrases of all words. Pagefind finds each word; how words, facets and order go
 * together is settled here, because Pagefind can not look for several phrases at once.
 */
export function finderOf(
  pagefind: Pagefind,
  values: FacetValues,
  interpreter: () => Promise<Interpreter>,
): Finder {
  const ask = remembering(pagefind);
  const askFacets = rememberingFacets(pagefind);
  const look = lookerOf(ask, interpreter);

  async function find(state: SearchState): Promise<Found> {
    const { ids: all, results, understood } = await look(state.q);
    const [titles, chosen, kinds] = await Promise.all([
      state.sort === 'relevance' ? inTitles(understood, ask) : [],
      askFacets(chosenValues(state)),
      askFacets(ALL_KINDS),
    ]);
    const titleWords = titleWordsOf(titles);
    const ids = titlesFirst(narrow(all, state, chosen), titleWords);
    const byId = new Map(results.map((result) => [result.id, result]));
    return {
      understood,
      groups: groupsOf(ids, kinds.kind, titleWords),
      count: ids.length,
      show: async (id) => {
        const result = byId.get(id);
        if (!result) throw new Error(`${id} is no result`);
        return result.data();
      },
      counts: async () => countFacets(all, state, await askFacets(values)),
    };
  }

  return { find, prepare: () => askFacets(ALL_KINDS) };
}
