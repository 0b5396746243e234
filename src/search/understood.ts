import type { Query, Word } from '../domain/search/hit.ts';
import type { Manner, OtherWay } from '../domain/search/other-ways.ts';
import { joinedLetters, searchWords } from '../domain/search/query.ts';
import type { OtherWays } from './name-book.ts';

/** A word that was typed, and what is looked for instead or as well. */
export interface Understood {
  readonly typed: Word;
  /** What it is looked for as; several where it may be read in several ways. */
  readonly words: readonly Word[];
  /** Why it is taken for another; `null` as it was typed. */
  readonly manner: Manner | null;
}

/** What understanding rests on. */
export interface Known {
  /** Whether anything that is published holds a word. */
  readonly holds: (word: Word) => Promise<boolean>;
  readonly otherWays: (word: Word) => OtherWays;
}

/** Letters so few are in so many names that they are read as pinyin only where nothing is written so. */
const SHORT = 3;

/** The first of some ways to read a word that finds anything. */
async function firstHeld(
  typed: Word,
  ways: AsyncIterable<OtherWay>,
  { holds }: Known,
): Promise<Understood | null> {
  for await (const { manner, words } of ways) {
    const held = await Promise.all(words.map(holds));
    const found = words.filter((_, i) => held[i]);
    if (found.length > 0) return { typed, words: found, manner };
  }
  return null;
}

/**
 * Takes a word as it was typed and, where nothing holds it, as what it may also stand for. Letters are taken
 * both as they stand and as pinyin, and so are looked for as both at once.
 */
async function understandWord(typed: Word, known: Known): Promise<Understood> {
  const literal = { typed, words: [typed], manner: null };
  const { asPinyin, others } = known.otherWays(typed);
  const isShort = typed.length < SHORT;
  const inAnyCase = isShort ? null : firstHeld(typed, asPinyin, known);
  const [isHeld, read] = await Promise.all([known.holds(typed), inAnyCase]);
  if (isHeld) return read ? { ...literal, words: [typed, ...read.words] } : literal;
  const pinyin = isShort ? await firstHeld(typed, asPinyin, known) : read;
  return pinyin ?? (await firstHeld(typed, others, known)) ?? literal;
}

/** What a reader's words are taken for, and the queries that follow: what answers any of these is found. */
export interface Meaning {
  readonly understood: readonly Understood[];
  readonly queries: readonly Query[];
}

const queryOf = (understood: readonly Understood[]): Query => understood.map(({ words }) => words);

/** Words in letters may besides be one name in pinyin. */
export async function understand(q: string, known: Known): Promise<Meaning> {
  const letters = joinedLetters(q);
  const [joined, ...understood] = await Promise.all([
    letters && firstHeld(letters, known.otherWays(letters).asPinyin, known),
    ...searchWords(q).map((word) => understandWord(word, known)),
  ]);
  if (!joined) return { understood, queries: [queryOf(understood)] };
  return {
    understood: [joined, ...understood],
    queries: [queryOf([joined]), queryOf(understood)],
  };
}
