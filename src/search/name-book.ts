import type { Word } from '../domain/search/hit.ts';
import { namesIn, type NameBook } from '../domain/search/name-book.ts';
import { interpreterOf, type OtherWay } from '../domain/search/other-ways.ts';
import { textGrams, typedGrams } from '../domain/search/register/grams.ts';
import { lettersOf } from '../domain/search/readings.ts';
import { leavesNear } from './candidates.ts';
import type { Shelf } from './shelf.ts';

/** So many leaves are searched for the names that a word may stand for, for each way to look for them. */
const LEAVES = 4;

/** The pieces by which a name is found that a word may stand for: as it is written, and as it is said. */
const piecesOf = (word: Word, book: NameBook): readonly (readonly string[])[] => [
  textGrams(word.join('')),
  ...typedGrams(lettersOf(word, book)),
];

/**
 * What else a word may stand for, by the name book and by the names in those leaves of the register that
 * come nearest to it.
 */
export function otherWaysOf(
  book: () => Promise<NameBook>,
  shelf: Shelf,
): (word: Word) => Promise<Iterable<OtherWay>> {
  return async (word) => {
    const known = await book();
    const near = piecesOf(word, known).map((pieces) => leavesNear(shelf, pieces, LEAVES));
    const places = new Set((await Promise.all(near)).flat());
    const leaves = await Promise.all([...places].map(shelf.leaf));
    const names = [...known.names, ...new Set(leaves.flat().flatMap(namesIn))];
    return interpreterOf({ ...known, names })(word);
  };
}
