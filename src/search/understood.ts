import type { Query, Word } from '../domain/search/hit.ts';
import { isInLetters, type Manner, type OtherWay } from '../domain/search/other-ways.ts';
import { joinedLetters, searchWords } from '../domain/search/query.ts';

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
  /** What else a word may stand for, the likeliest first. */
  readonly otherWays: (word: Word) => AsyncIterable<OtherWay>;
}

/** Letters so few are in so many names that they are read as pinyin only where nothing is written so. */
const SHORT = 3;

/** How freely a word may be taken for another: as pinyin alone, or in any way. */
type Freedom = 'pinyin' | 'any';

/** The first of the other ways to read a word that finds anything. */
async function otherwise(
  typed: Word,
  { holds, otherWays }: Known,
  freedom: Freedom,
): Promise<Understood | null> {
  for await (const { manner, words } of otherWays(typed)) {
    if (freedom === 'pinyin' && manner !== 'pinyin') return null;
    const held = await Promise.all(words.map(holds));
    const found = words.filter((_, i) => held[i]);
    if (found.length > 0) return { typed, words: found, manner };
  }
  return null;
}

/**
 * Takes a word as it was typed and, where nothing holds it, as what it may also stand for. Letters are taken
 * both as they stand and as pinyin.
 */
async function understandWord(typed: Word, known: Known): Promise<Understood> {
  const literal = { typed, words: [typed], manner: null };
  if (!(await known.holds(typed))) return (await otherwise(typed, known, 'any')) ?? literal;
  if (!isInLetters(typed) || typed.length < SHORT) return literal;
  const read = await otherwise(typed, known, 'pinyin');
  return read ? { ...literal, words: [typed, ...read.words] } : literal;
}

/** What a reader's words are taken for, and the queries that follow: what answers any of these is found. */
export interface Meaning {
  readonly understood: readonly Understood[];
  readonly queries: readonly Query[];
}

const queryOf = (understood: readonly Understood[]): Query => understood.map(({ words }) => words);

/** Words in letters may besides be one name in pinyin. */
export async function understand(q: string, known: Known): Promise<Meaning> {
  const understood = await Promise.all(searchWords(q).map((word) => understandWord(word, known)));
  const letters = joinedLetters(q);
  const joined = letters && (await otherwise(letters, known, 'pinyin'));
  if (!joined) return { understood, queries: [queryOf(understood)] };
  return {
    understood: [joined, ...understood],
    queries: [queryOf([joined]), queryOf(understood)],
  };
}
