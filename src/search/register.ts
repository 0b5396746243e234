import type { Day } from '../domain/date.ts';
import { hitterOf, type Hit, type Query } from '../domain/search/hit.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import { LEAVES_AT_ONCE } from '../domain/search/register/contents.ts';
import { isChosen } from '../domain/search/selection.ts';
import type { SearchState } from '../domain/search/state.ts';
import { leavesFor, withChosen } from './candidates.ts';
import type { Shelf } from './shelf.ts';

/** What a search of the register has found so far. */
export interface Looked {
  readonly hits: readonly Hit[];
  readonly record: (id: string) => SearchRecord | undefined;
  /** Whether all leaves that can hold an answer have been looked through. */
  readonly isWhole: boolean;
  /** If not, back to which day they have; `null` where that is not known. */
  readonly backTo: Day | null;
  /** Whether counts for choices other than the present ones would be whole, too. */
  readonly isCounted: boolean;
}

/** Leaves that are loaded together. */
const TOGETHER = 2;

/** With so many results the first are shown, while the search goes on. */
const ENOUGH = 3;

/** Lets the page answer what was typed meanwhile. */
const breathe = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go);
  });

const dayBackTo = ({ leaves }: Shelf, last: number): Day | null =>
  leaves.slice(0, last + 1).findLast(({ oldest }) => oldest !== null)?.oldest ?? null;

/** How far a search goes: to the first results, or through so many leaves. */
export type Reach = 'first' | number;

/**
 * Looks through the leaves that can answer any of some queries, the newest first. A record that answers
 * more than one is found once.
 */
export async function lookThrough(
  shelf: Shelf,
  queries: readonly Query[],
  state: SearchState,
  reach: Reach,
  isCurrent: () => boolean,
): Promise<Looked> {
  const lists = await Promise.all(queries.map((query) => leavesFor(shelf, query)));
  const able = [...new Set(lists.flat())].toSorted((a, b) => a - b);
  const needed = await withChosen(shelf, able, state);
  const hitters = queries.map(hitterOf);
  const records = new Map<string, SearchRecord>();
  const hits: Hit[] = [];
  const most = reach === 'first' ? LEAVES_AT_ONCE : reach;
  let at = 0;
  let chosen = 0;
  while (at < Math.min(most, needed.length) && isCurrent()) {
    if (reach === 'first' && chosen >= ENOUGH) break;
    await breathe();
    const leaves = await Promise.all(needed.slice(at, at + TOGETHER).map(shelf.leaf));
    for (const record of leaves.flat()) {
      const hit = hitters.map((answer) => answer(record)).find((found) => found !== null);
      if (!hit) continue;
      hits.push(hit);
      records.set(hit.id, record);
      if (isChosen(hit, state)) chosen += 1;
    }
    at += TOGETHER;
  }
  const isWhole = at >= needed.length;
  return {
    hits,
    record: (id) => records.get(id),
    isWhole,
    backTo: isWhole ? null : dayBackTo(shelf, needed[at - 1] ?? 0),
    isCounted: isWhole && needed.length === able.length,
  };
}
