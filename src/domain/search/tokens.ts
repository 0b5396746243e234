import { foldedCharacters } from './fold.ts';
import { searchedTexts, type SearchRecord } from './record.ts';

/**
 * The words that Pagefind is given instead of the text. Segmentation of Chinese differs between its
 * indexer and its reader, and batch numbers have no words at all; so the index holds every pair of
 * neighbouring characters, and any part of a text is found as the phrase of its pairs. A pair is
 * written with letters and digits only (four base-36 digits a character), which no segmenter, stemmer
 * or case rule of any language takes apart.
 */
const CODE_LENGTH = 4;

/** Where a phrase is looked for, each with its own first letter. */
export type Field = 'any' | 'title';

const PAIR: Readonly<Record<Field, string>> = { any: 'b', title: 't' };
const SINGLE: Readonly<Record<Field, string>> = { any: 'u', title: 'v' };

/** Takes a place in the index without being a word, so that no phrase runs from one field into the next. */
const BOUNDARY = '.';

const code = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(36).padStart(CODE_LENGTH, '0');

/** One Latin letter or digit alone stands in nearly every record, so it is not searched for. */
const isSearchedAlone = (character: string): boolean => character > '\u007F';

/** The words of a text, in order. */
export function textTokens(characters: readonly string[], field: Field): string[] {
  const codes = characters.map(code);
  return codes.slice(1).map((next, i) => `${PAIR[field]}${codes[i]}${next}`);
}

const singleTokens = (characters: readonly string[], field: Field): string[] =>
  [...new Set(characters)].filter(isSearchedAlone).map((c) => `${SINGLE[field]}${code(c)}`);

/** The words that a part of a text is looked for by; none if it is too short. */
export function phraseTokens(characters: readonly string[], field: Field): string[] {
  return characters.length === 1 ? singleTokens(characters, field) : textTokens(characters, field);
}

/** The word by which all records of one value of a facet are found. */
export const facetToken = (facet: string, value: string): string =>
  `f${Array.from(`${facet}=${value}`, code).join('')}`;

/** All words of a record, as the content that Pagefind indexes. */
export function recordContent(record: SearchRecord): string {
  const { facets, title } = record;
  const titles = [title.zh, title.en ?? ''];
  const texts = [...new Set(searchedTexts(record))];
  const [titleFields, textFields] = [titles, texts].map((fields) => fields.map(foldedCharacters));
  const fields = [
    ...(titleFields ?? []).map((characters) => textTokens(characters, 'title')),
    ...(textFields ?? []).map((characters) => textTokens(characters, 'any')),
    singleTokens((titleFields ?? []).flat(), 'title'),
    singleTokens((textFields ?? []).flat(), 'any'),
    Object.entries(facets).flatMap(([facet, values]) => values.map((v) => facetToken(facet, v))),
  ];
  return fields
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '))
    .join(` ${BOUNDARY} `);
}
