import type { Day } from '../domain/date.ts';
import { LEAVES_AT_ONCE } from '../domain/search/register/contents.ts';
import { groupsOf, type Group } from '../domain/search/groups.ts';
import type { Word } from '../domain/search/hit.ts';
import {
  countFacets,
  isChosen,
  titlesFirst,
  type FacetCounts,
} from '../domain/search/selection.ts';
import { shownOf } from '../domain/search/shown-record.ts';
import type { SearchState } from '../domain/search/state.ts';
import type { Fragment } from './pagefind.ts';
import type { Pages } from './pages.ts';
import { lookThrough, type Reach } from './register.ts';
import type { Shelf } from './shelf.ts';
import { understand, type Known, type Meaning, type Understood } from './understood.ts';

/** What a search found. */
export interface Found {
  readonly understood: readonly Understood[];
  readonly groups: readonly Group[];
  /** Of all groups. */
  readonly count: number;
  readonly show: (id: string) => Promise<Fragment>;
  readonly counts: FacetCounts;
  /** Whether all there is has been looked through; if not, back to which day. */
  readonly isWhole: boolean;
  readonly backTo: Day | null;
  readonly isCounted: boolean;
}

/** A word of a query by itself. */
export interface Alone {
  readonly typed: Word;
  readonly count: number;
  readonly isWhole: boolean;
}

export interface Finder {
  readonly understand: (q: string) => Promise<Meaning>;
  readonly find: (
    meaning: Meaning,
    state: SearchState,
    reach: Reach,
    isCurrent: () => boolean,
  ) => Promise<Found>;
  /** How much each part of a query finds without the others; those that find nothing are left out. */
  readonly alone: (understood: readonly Understood[]) => Promise<readonly Alone[]>;
  /** Loads of the index what every search needs. */
  readonly prepare: () => Promise<unknown>;
}

/** What a finder searches. */
export interface Sources {
  readonly pages: Pages;
  readonly shelf: Shelf;
  readonly otherWays: Known['otherWays'];
  /** The address of the home page in the reader's language. */
  readonly home: string;
}

const EVERYTHING = { q: '', sort: 'date', narrowed: {} } as const;

/**
 * Whether the register holds a word. Where not all has been looked through, it is taken to: nobody must read
 * that there is none.
 */
async function isInRegister(shelf: Shelf, word: Word): Promise<boolean> {
  const { hits, isWhole } = await lookThrough(shelf, [[[word]]], EVERYTHING, 'first', () => true);
  return hits.length > 0 || !isWhole;
}

async function find(
  { home, pages, shelf }: Sources,
  { queries, understood }: Meaning,
  state: SearchState,
  reach: Reach,
  isCurrent: () => boolean,
): Promise<Found> {
  const [ofPages, looked] = await Promise.all([
    pages.find(queries),
    lookThrough(shelf, queries, state, reach, isCurrent),
  ]);
  const all = [...looked.hits, ...ofPages];
  const chosen = all.filter((hit) => isChosen(hit, state));
  const pageOf = new Map(ofPages.map((page) => [page.id, page]));
  const { backTo, isCounted, isWhole } = looked;
  return {
    understood,
    groups: groupsOf(state.sort === 'relevance' ? titlesFirst(chosen) : chosen),
    count: chosen.length,
    show: async (id) => {
      const record = looked.record(id);
      if (record) return { url: home + record.path, meta: shownOf(record) };
      const page = pageOf.get(id);
      if (!page) throw new Error(`${id} is no result`);
      return page.data();
    },
    counts: countFacets(all, state),
    backTo,
    isCounted,
    isWhole,
  };
}

async function findAlone(sources: Sources, part: Understood): Promise<Alone> {
  const meaning = { understood: [part], queries: [[part.words]] };
  const found = await find(sources, meaning, EVERYTHING, LEAVES_AT_ONCE, () => true);
  return { typed: part.typed, count: found.count, isWhole: found.isWhole };
}

export function finderOf(sources: Sources): Finder {
  const { otherWays, pages, shelf } = sources;
  const holds = async (word: Word): Promise<boolean> =>
    (await Promise.all([pages.holds(word), isInRegister(shelf, word)])).includes(true);
  return {
    understand: (q) => understand(q, { holds, otherWays }),
    find: (meaning, state, reach, isCurrent) => find(sources, meaning, state, reach, isCurrent),
    alone: async (understood) => {
      const found = await Promise.all(understood.map((part) => findAlone(sources, part)));
      return found.filter(({ count }) => count > 0);
    },
    prepare: () =>
      Promise.all([
        pages.prepare(),
        ...shelf.leaves.slice(0, 1).map((_, place) => shelf.leaf(place)),
      ]),
  };
}
