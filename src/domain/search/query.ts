import { foldedCharacters } from './fold.ts';
import { phraseTokens, type Field } from './tokens.ts';

const BETWEEN_WORDS = /[\s,，、;；]+/u;

/** Longer words are cut: the first characters already find no other record. */
const LONGEST_WORD = 40;

/**
 * The words of what a reader typed, folded; every one must be found. Those too short to look for are
 * left out.
 */
export function searchWords(typed: string): string[][] {
  const words = typed
    .split(BETWEEN_WORDS)
    .map((word) => foldedCharacters(word).slice(0, LONGEST_WORD))
    .filter((word) => phraseTokens(word, 'any').length > 0);
  return [...new Map(words.map((word) => [word.join(''), word])).values()];
}

/**
 * A query of several words in letters as one: pinyin is often typed with a blank after each syllable.
 * `null` for any other query.
 */
export function joinedLetters(typed: string): string[] | null {
  const parts = typed.trim().split(BETWEEN_WORDS);
  const isPinyin = parts.length > 1 && parts.every((part) => /^\p{Script=Latin}+$/u.test(part));
  return isPinyin ? foldedCharacters(parts.join('')).slice(0, LONGEST_WORD) : null;
}

/** What Pagefind is asked for to find a word as a part of a field: a quoted phrase. */
export const phraseQuery = (word: readonly string[], field: Field): string =>
  `"${phraseTokens(word, field).join(' ')}"`;
