import { isInLetters, type Manner } from '../domain/search/other-ways.ts';
import { phraseQuery } from '../domain/search/query.ts';
import type { Ask } from './answers.ts';
import type { Interpreter } from './name-book.ts';
import type { Result } from './pagefind.ts';

type Word = readonly string[];

/** A word that was typed, and what was found for it. */
export interface Understood {
  readonly typed: Word;
  /** What it was looked for as; several where it may be read in several ways. */
  readonly words: readonly Word[];
  /** Why it is taken for another; `null` as it was typed. */
  readonly manner: Manner | null;
  readonly results: readonly Result[];
}

/** Letters so few are in so many names that they are read as pinyin only where nothing is written so. */
const SHORT = 3;

/** Results of several queries, each once, in the order of the index. */
export async function merged(
  lists: readonly (readonly Result[])[],
  ask: Ask,
): Promise<readonly Result[]> {
  const results = new Map(lists.flat().map((result) => [result.id, result]));
  if (results.size === 0) return [];
  return (await ask(null)).flatMap(({ id }) => results.get(id) ?? []);
}

const askAll = async (words: readonly Word[], ask: Ask): Promise<readonly Result[]> =>
  merged(await Promise.all(words.map((word) => ask(phraseQuery(word, 'any')))), ask);

/** How freely a word may be taken for another: as pinyin alone, or in any way. */
type Freedom = 'pinyin' | 'any';

/** The first of the other ways to read a word that finds anything. */
async function otherwise(
  typed: Word,
  ask: Ask,
  interpreter: () => Promise<Interpreter>,
  freedom: Freedom,
): Promise<Understood | null> {
  for (const { manner, words } of (await interpreter())(typed)) {
    if (freedom === 'pinyin' && manner !== 'pinyin') return null;
    const results = await askAll(words, ask);
    if (results.length > 0) return { typed, words, manner, results };
  }
  return null;
}

/**
 * Looks for a word as it was typed and, where that finds nothing, as what it may also stand for. Letters
 * are looked for both as they stand and as pinyin.
 */
export async function understand(
  typed: Word,
  ask: Ask,
  interpreter: () => Promise<Interpreter>,
  freedom: Freedom = 'any',
): Promise<Understood> {
  const results = await ask(phraseQuery(typed, 'any'));
  const literal = { typed, words: [typed], manner: null, results };
  if (results.length === 0) return (await otherwise(typed, ask, interpreter, freedom)) ?? literal;
  if (!isInLetters(typed) || typed.length < SHORT) return literal;
  const read = await otherwise(typed, ask, interpreter, 'pinyin');
  if (!read) return literal;
  const both = await merged([results, read.results], ask);
  return { ...literal, words: [typed, ...read.words], results: both };
}
