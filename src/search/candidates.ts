import type { Query, Word } from '../domain/search/hit.ts';
import { isInLetters } from '../domain/search/other-ways.ts';
import { facetGram, PLAIN_LENGTH, wordGrams } from '../domain/search/register/grams.ts';
import { FACETS } from '../domain/search/record.ts';
import type { SearchState } from '../domain/search/state.ts';
import type { Shelf } from './shelf.ts';

type Places = readonly number[];

/**
 * So many pieces of a word are looked up, each of which is a file to load: more of them would hardly rule out another
 * leaf.
 */
const LOOKED_UP = 6;
/** Words in letters do not begin alike as numbers do: of them fewer do, as long as no letter is left out. */
const LOOKED_UP_OF_LETTERS = 3;

const lookedUpOf = (word: Word): number =>
  isInLetters(word)
    ? Math.max(LOOKED_UP_OF_LETTERS, Math.ceil(word.length / PLAIN_LENGTH))
    : LOOKED_UP;

/** Some of a list, evenly spread, the first and the last among them. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from(
        { length: most },
        (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T,
      );

function common(lists: readonly Places[]): Places {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((places) => new Set(places));
  return first.filter((place) => sets.every((set) => set.has(place)));
}

const united = (lists: readonly Places[]): Places =>
  [...new Set(lists.flat())].toSorted((a, b) => a - b);

const allOf = ({ leaves }: Shelf): Places => leaves.map((_, place) => place);

/** The leaves that can have all of some pieces, the newest first. */
const withAll = async (shelf: Shelf, grams: readonly string[], most: number): Promise<Places> =>
  common(await shelf.leavesWith(spread([...new Set(grams)], most)));

async function withWord(shelf: Shelf, word: Word): Promise<Places> {
  const grams = wordGrams(word.join(''));
  return grams.length === 0 ? allOf(shelf) : withAll(shelf, grams, lookedUpOf(word));
}

/** The leaves that can answer a query, the newest first; never too few. */
export async function leavesFor(shelf: Shelf, query: Query): Promise<Places> {
  if (shelf.drawers === 0 || query.length === 0) return allOf(shelf);
  const parts = query.map(async (words) =>
    united(await Promise.all(words.map((word) => withWord(shelf, word)))),
  );
  return common(await Promise.all(parts));
}

/** Of some leaves, those that have records with all that is chosen. */
export async function withChosen(
  shelf: Shelf,
  places: Places,
  { narrowed }: SearchState,
): Promise<Places> {
  const grams = FACETS.flatMap((facet) => {
    const value = narrowed[facet];
    return value === undefined ? [] : [facetGram(facet, value)];
  });
  if (shelf.drawers === 0 || grams.length === 0) return places;
  return common([places, ...(await shelf.leavesWith(grams))]);
}

/** The newest leaves that can have all of some pieces; none without pieces, or where no concordance tells. */
export async function leavesWithAll(
  shelf: Shelf,
  grams: readonly string[],
  most: number,
): Promise<Places> {
  if (shelf.drawers === 0) return [];
  return (await withAll(shelf, grams, LOOKED_UP)).slice(0, most);
}

/** The leaves that have most of some pieces; of equals the newest. */
export async function leavesNear(
  shelf: Shelf,
  grams: readonly string[],
  most: number,
): Promise<Places> {
  if (shelf.drawers === 0) return allOf(shelf);
  const counts = new Map<number, number>();
  for (const place of (await shelf.leavesWith(grams)).flat()) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return ordered.slice(0, most).map(([place]) => place);
}
