import type { InternalTerms } from './internal-terms.ts';
import { matcherOf, type Match } from './matcher.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';
import { indexOfWords, type WordIndex } from './word-index.ts';

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

/** A name of two or three characters may be part of another word; only on its own does it count. */
const isShort = (word: string): boolean => word.length < 8 && [...word].length < 4;

/** A field whose values must not be published. */
export type InternalField = Omit<InternalTerms, 'texts'>;

/** What must not be published, ready to be looked for; threads share it. */
export interface Forbidden {
  readonly fields: readonly InternalField[];
  /** Every value in all its writings. */
  readonly index: WordIndex;
  /** Which of the fields each writing is of. */
  readonly owners: Uint32Array<SharedArrayBuffer>;
  /** How long a writing is that only counts on its own; 0 for the others. */
  readonly alone: Uint8Array<SharedArrayBuffer>;
  /** The characters of the longest writing. */
  readonly longest: number;
}

export function forbiddenOf(terms: readonly InternalTerms[]): Forbidden {
  const words = terms.map(({ texts }) => texts.flatMap(writings));
  const count = words.reduce((sum, { length }) => sum + length, 0);
  const owners = new Uint32Array(new SharedArrayBuffer(count * 4));
  const alone = new Uint8Array(new SharedArrayBuffer(count));
  let [place, longest] = [0, 0];
  for (const [owner, ofField] of words.entries()) {
    for (const word of ofField) {
      owners[place] = owner;
      if (isShort(word)) alone[place] = word.length;
      longest = Math.max(longest, word.length);
      place += 1;
    }
  }
  const fields = terms.map(({ field, table, title }) => ({ field, table, title }));
  return { fields, index: indexOfWords(words.flat()), owners, alone, longest };
}

const WORD = /[\p{L}\p{N}]/u;

const leak = (file: string, { table, field, title }: InternalField): SiteProblem => ({
  rule: 'internal-value',
  file,
  zh: `出现了不应公开的内容：${table}.csv 的“${title}”。`,
  en: `What must not be published stands here: ${table}.csv, ${field}.`,
});

/** No file of the site holds a value that must not be published. The value itself is not printed: logs may be public. */
export const internalValues =
  ({ alone, fields, index, owners }: Forbidden): RuleFor =>
  () => {
    const find = matcherOf(index);
    const counts = (text: string, { word, end }: Match): boolean => {
      const length = alone[word] ?? 0;
      if (length === 0) return true;
      return !WORD.test(text.charAt(end - length - 1)) && !WORD.test(text.charAt(end));
    };
    return {
      file(file, text) {
        const matches = find(text).filter((match) => counts(text, match));
        const owning = new Set(matches.map(({ word }) => fields[owners[word] ?? 0]));
        return [...owning].flatMap((field) => (field ? [leak(file, field)] : []));
      },
    };
  };
