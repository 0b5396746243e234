import type { Word } from '../domain/search/hit.ts';
import { namesIn, type NameBook } from '../domain/search/name-book.ts';
import {
  interpreterOf,
  isInLetters,
  plain,
  type Interpreter,
  type OtherWay,
} from '../domain/search/other-ways.ts';
import { lettersOf } from '../domain/search/readings.ts';
import { saidGrams, textGrams, typedGrams } from '../domain/search/register/grams.ts';
import { leavesNear, leavesWithAll } from './candidates.ts';
import { loadingOne } from './load.ts';
import type { Shelf } from './shelf.ts';

/** So many leaves are searched for the names that a word may stand for, for each way to look for them. */
const LEAVES = 4;

/** The pieces by which a name is found that is like a word: as it is written, and as it is said. */
const piecesOf = (word: Word, letters: string): readonly (readonly string[])[] => [
  textGrams(word.join('')),
  ...typedGrams(letters),
];

type Places = readonly number[];

/** What else a word may stand for, the likeliest first; worked out as it is asked for, and asked for once. */
export interface OtherWays {
  /** If it is in letters. */
  readonly asPinyin: AsyncIterable<OtherWay>;
  /** In every other way. */
  readonly others: AsyncIterable<OtherWay>;
}

const together = async (places: readonly Promise<Places>[]): Promise<Places> => [
  ...new Set((await Promise.all(places)).flat()),
];

/** Those who know names that a word may stand for. */
interface Interpreters {
  /** By the leaves with names that are said just as it was typed; `null` where there are none. */
  readonly bySaid: () => Promise<Interpreter | null>;
  /** By those that come nearest to it, which are many more. */
  readonly byNear: () => Promise<Interpreter>;
}

function interpretersOf(word: Word, book: () => Promise<NameBook>, shelf: Shelf): Interpreters {
  const interpreterBy = async (places: Places): Promise<Interpreter> => {
    const [known, ...leaves] = await Promise.all([book(), ...places.map(shelf.leaf)]);
    const names = [...known.names, ...new Set(leaves.flat().flatMap(namesIn))];
    return interpreterOf({ ...known, names });
  };
  // Letters can be looked up before the book is there.
  const letters = async () => (isInLetters(word) ? plain(word) : lettersOf(word, await book()));
  const said = async (): Promise<Places> =>
    together(saidGrams(await letters()).map((grams) => leavesWithAll(shelf, grams, LEAVES)));
  const near = async (): Promise<Places> =>
    together(piecesOf(word, await letters()).map((grams) => leavesNear(shelf, grams, LEAVES)));
  return {
    bySaid: loadingOne(async () => {
      const [places] = await Promise.all([said(), book()]);
      return places.length > 0 ? interpreterBy(places) : null;
    }),
    byNear: loadingOne(async () => interpreterBy(await near())),
  };
}

async function* asPinyin(word: Word, { byNear, bySaid }: Interpreters): AsyncGenerator<OtherWay> {
  if (!isInLetters(word)) return;
  const said = await bySaid();
  if (said) yield said.asPinyin(word);
  yield (await byNear()).asPinyin(word);
}

async function* others(word: Word, { byNear, bySaid }: Interpreters): AsyncGenerator<OtherWay> {
  const said = await bySaid();
  if (said) yield* said.asWritten(word);
  const near = await byNear();
  yield* near.asWritten(word);
  yield near.afterSlip(word);
}

/** What else words may stand for, by the name book and by names in the register. */
export const otherWaysOf =
  (book: () => Promise<NameBook>, shelf: Shelf): ((word: Word) => OtherWays) =>
  (word) => {
    const interpreters = interpretersOf(word, book, shelf);
    return { asPinyin: asPinyin(word, interpreters), others: others(word, interpreters) };
  };
