import type { Hit, Query, Word } from '../domain/search/hit.ts';
import { phraseQuery } from '../domain/search/query.ts';
import { FACETS, KINDS, type Facet, type Kind } from '../domain/search/record.ts';
import { foundByAll } from '../domain/search/selection.ts';
import { facetToken, type Field } from '../domain/search/tokens.ts';
import type { Pagefind, Result } from './pagefind.ts';

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Queries whose answers are kept: those of the words just typed. */
const KEPT = 80;

type Ask = (query: string | null) => Promise<readonly Result[]>;

/** Asks each query once, as long as it is among the last. */
function remembering(pagefind: Pagefind): Ask {
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

const idsOf = (results: readonly Result[]): readonly string[] => results.map(({ id }) => id);

/** Pages that are not of the register, as Pagefind finds them. */
export interface Pages {
  /** What answers any of some queries, in the order of the index. */
  readonly find: (queries: readonly Query[]) => Promise<readonly (Hit & Result)[]>;
  readonly holds: (word: Word) => Promise<boolean>;
  readonly prepare: () => Promise<unknown>;
}

/** The values of each facet that every page has. */
async function facetsOfPages(
  pagefind: Pagefind,
  values: FacetValues,
): Promise<ReadonlyMap<string, Hit['facets']>> {
  const facets = new Map<string, Partial<Record<Facet, string[]>>>();
  const pairs = FACETS.flatMap((facet) => values[facet].map((value) => [facet, value] as const));
  const answers = pairs.map(async ([facet, value]) => {
    const { results } = await pagefind.search(`"${facetToken(facet, value)}"`);
    return [facet, value, results] as const;
  });
  for (const [facet, value, results] of await Promise.all(answers)) {
    for (const { id } of results) {
      const known = facets.get(id) ?? {};
      facets.set(id, { ...known, [facet]: [...(known[facet] ?? []), value] });
    }
  }
  return facets;
}

const isKind = (kind: string | undefined): kind is Kind => KINDS.includes(kind as Kind);

/**
 * Searches by the phrases of all words. Pagefind finds each word; how words and facets go together is
 * settled here, because Pagefind can not look for several phrases at once.
 */
export function pagesOf(pagefind: Pagefind, values: FacetValues): Pages {
  const ask = remembering(pagefind);
  let facets: ReturnType<typeof facetsOfPages> | undefined;
  const facetsOnce = () => (facets ??= facetsOfPages(pagefind, values));

  /** The pages that hold one of some words. */
  const holding = async (words: readonly Word[], field: Field): Promise<readonly string[]> =>
    idsOf((await Promise.all(words.map((word) => ask(phraseQuery(word, field))))).flat());

  async function answering(query: Query): Promise<ReadonlyMap<string, number>> {
    const [found, titles] = await Promise.all([
      Promise.all(query.map((words) => holding(words, 'any'))),
      Promise.all(query.map((words) => holding(words, 'title'))),
    ]);
    const ids = query.length === 0 ? idsOf(await ask(null)) : foundByAll(found);
    return new Map(ids.map((id) => [id, titles.filter((title) => title.includes(id)).length]));
  }

  return {
    async find(queries) {
      const answers = await Promise.all(queries.map(answering));
      const facetsOf = await facetsOnce();
      return (await ask(null)).flatMap((result) => {
        const titleWords = answers
          .map((answer) => answer.get(result.id))
          .find((n) => n !== undefined);
        const own = facetsOf.get(result.id);
        const kind = own?.kind?.[0];
        if (titleWords === undefined || !own || !isKind(kind)) return [];
        return [{ ...result, kind, facets: own, titleWords }];
      });
    },
    holds: async (word) => (await ask(phraseQuery(word, 'any'))).length > 0,
    prepare: facetsOnce,
  };
}
