import { step, type WordIndex } from './word-index.ts';

/** A place where one of the words was found: which word, and the index just after it. */
export interface Match {
  readonly word: number;
  readonly end: number;
}

/** Finds all of many words in a text in one pass over it. */
export type Matcher = (text: string) => Match[];

/** Makes a matcher of indexed words: its time grows with the text, not with the words. */
export const matcherOf =
  (index: WordIndex): Matcher =>
  (text) => {
    const { ends, failures } = index;
    const matches: Match[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      state = step(index, state, text.charCodeAt(i));
      for (let suffix = state; suffix !== 0; suffix = failures[suffix] ?? 0) {
        const word = (ends[suffix] ?? 0) - 1;
        if (word >= 0) matches.push({ word, end: i + 1 });
      }
    }
    return matches;
  };
