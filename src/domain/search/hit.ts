import { foldedText } from './fold.ts';
import { searchedTexts, type Kind, type SearchRecord } from './record.ts';

/** The folded characters of a word. */
export type Word = readonly string[];

/** What is looked for: all of the parts, each as one of the words that it may be read as. */
export type Query = readonly (readonly Word[])[];

/** A record that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly facets: SearchRecord['facets'];
  /** How many parts of the query stand in its title. */
  readonly titleWords: number;
}

interface Folded {
  readonly title: readonly string[];
  readonly all: readonly string[];
}

/** Records are looked through again with each letter that is typed. */
const known = new WeakMap<SearchRecord, Folded>();

function foldedTexts(record: SearchRecord): Folded {
  const folded = known.get(record) ?? {
    title: [record.title.zh, record.title.en ?? ''].map(foldedText),
    all: searchedTexts(record).map(foldedText),
  };
  known.set(record, folded);
  return folded;
}

/** Tells of a record how it answers a query; `null` where it does not. */
export function hitterOf(query: Query): (record: SearchRecord) => Hit | null {
  const parts = query.map((words) => words.map((word) => word.join('')));
  const stands = (texts: readonly string[]) => (words: readonly string[]) =>
    words.some((word) => texts.some((text) => text.includes(word)));
  return (record) => {
    const { all, title } = foldedTexts(record);
    if (!parts.every(stands(all))) return null;
    const { facets, kind, path } = record;
    return { id: path, kind, facets, titleWords: parts.filter(stands(title)).length };
  };
}
