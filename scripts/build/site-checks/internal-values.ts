import type { InternalTerms } from './internal-terms.ts';
import { matcherOf, type Match } from './matcher.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML or JSON write in another way. */
const WRITTEN_OTHERWISE = /[&<>"'\\\p{Cc}\p{Cs}]/u;

/** The ways in which a text may stand in a file: as it is, in HTML, in JSON. */
export const writings = (text: string): string[] =>
  WRITTEN_OTHERWISE.test(text)
    ? [
        ...new Set([
          text,
          text.replaceAll(/[&<>"']/g, (c) => ENTITIES[c] ?? c),
          JSON.stringify(text).slice(1, -1),
        ]),
      ]
    : [text];

const WORD = /[\p{L}\p{N}]/u;

/** A name of two or three characters may be part of another word; only on its own does it count. */
const SHORT = 4;

function standsAlone(text: string, word: string, end: number): boolean {
  if ([...word].length >= SHORT) return true;
  const start = end - word.length;
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

const leak = (file: string, { table, field, title }: InternalTerms): SiteProblem => ({
  rule: 'internal-value',
  file,
  zh: `出现了不应公开的内容：${table}.csv 的“${title}”。`,
  en: `What must not be published stands here: ${table}.csv, ${field}.`,
});

/** No file of the site holds a value that must not be published. The value itself is not printed: logs may be public. */
export const internalValues =
  (terms: readonly InternalTerms[]): RuleFor =>
  () => {
    const words: string[] = [];
    /** Which of the terms each word is of. */
    const owners: number[] = [];
    for (const [owner, { texts }] of terms.entries()) {
      for (const word of texts.flatMap(writings)) {
        words.push(word);
        owners.push(owner);
      }
    }
    const find = matcherOf(words);
    const termsOf = (text: string, { word, end }: Match): InternalTerms[] => {
      const found = terms[owners[word] ?? -1];
      return found && standsAlone(text, words[word] ?? '', end) ? [found] : [];
    };
    return {
      file(file, text) {
        const found = new Set(find(text).flatMap((match) => termsOf(text, match)));
        return [...found].map((of) => leak(file, of));
      },
    };
  };
