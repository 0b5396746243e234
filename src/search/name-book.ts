import type { Word } from '../domain/search/hit.ts';
import { namesIn, type NameBook } from '../domain/search/name-book.ts';
import { interpreterOf, type OtherWay } from '../domain/search/other-ways.ts';
import { saidGrams, textGrams, typedGrams } from '../domain/search/register/grams.ts';
import { lettersOf } from '../domain/search/readings.ts';
import { leavesNear, leavesWithAll } from './candidates.ts';
import type { Shelf } from './shelf.ts';

/** So many leaves are searched for the names that a word may stand for, for each way to look for them. */
const LEAVES = 4;

/** The pieces by which a name is found that is like a word: as it is written, and as it is said. */
const piecesOf = (word: Word, letters: string): readonly (readonly string[])[] => [
  textGrams(word.join('')),
  ...typedGrams(letters),
];

type Places = readonly number[];

/**
 * What else a word may stand for, by the name book and by names in the register: first by the leaves with names that
 * are said just as it was typed, if there are any, and then by those that come nearest to it, which are many more.
 */
export function otherWaysOf(
  book: () => Promise<NameBook>,
  shelf: Shelf,
): (word: Word) => AsyncIterable<OtherWay> {
  return async function* (word) {
    const known = await book();
    const letters = lettersOf(word, known);
    const interpreterBy = async (places: Places) => {
      const leaves = await Promise.all(places.map(shelf.leaf));
      const names = [...known.names, ...new Set(leaves.flat().flatMap(namesIn))];
      return interpreterOf({ ...known, names });
    };
    const together = async (places: readonly Promise<Places>[]): Promise<Places> => [
      ...new Set((await Promise.all(places)).flat()),
    ];

    const said = saidGrams(letters).map((grams) => leavesWithAll(shelf, grams, LEAVES));
    const ofSaid = await together(said);
    if (ofSaid.length > 0) yield* (await interpreterBy(ofSaid)).exactly(word);
    const near = piecesOf(word, letters).map((grams) => leavesNear(shelf, grams, LEAVES));
    yield* (await interpreterBy(await together(near))).freely(word);
  };
}
