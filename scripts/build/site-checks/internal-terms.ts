import type { Dataset } from '../../../src/domain/dataset.ts';
import { isMasked } from '../../../src/domain/publication/names.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import {
  CAMPAIGN_TABLES,
  REFERENCE_TABLES,
  SITE_TABLES,
} from '../../../src/domain/schema/tables.ts';
import { matcherOf } from './matcher.ts';
import { indexOfWords } from './word-index.ts';

/** Values of a field that must not be published, each once. There may be millions. */
export interface InternalTerms {
  readonly texts: readonly string[];
  /** Name of the table, and of the field in it; what staff know the field by. */
  readonly table: string;
  readonly field: string;
  readonly title: string;
}

/** Values of a field. */
export const termsOf = (
  texts: readonly string[],
  { fields, name }: Table,
  field: string,
): InternalTerms => ({ texts, table: name, field, title: fields[field]?.title.zh ?? field });

/** Shows texts one after another. */
type Showing = (see: (text: string) => void) => void;

/** The terms without those that stand in any of the texts that are shown, be it within a longer one. */
export function termsNotIn(terms: readonly InternalTerms[], show: Showing): InternalTerms[] {
  const find = matcherOf(indexOfWords(terms.flatMap(({ texts }) => texts)));
  const known = new Set<number>();
  show((text) => {
    for (const { word } of find(text)) known.add(word);
  });
  let first = 0;
  return terms.flatMap((of) => {
    const texts = of.texts.filter((_, at) => !known.has(first + at));
    first += of.texts.length;
    return texts.length > 0 ? [{ ...of, texts }] : [];
  });
}

type Row = Readonly<Record<string, unknown>>;

const SINGLE_TABLES = { ...SITE_TABLES, ...REFERENCE_TABLES };

/** Every table of the dataset with its rows. */
function tablesOf(dataset: Dataset): { table: Table; rows: readonly Row[] }[] {
  const pick = (tables: object, records: object) =>
    Object.entries(tables).map(([name, table]) => ({
      table: table as Table,
      rows: (records as Record<string, readonly Row[]>)[name] ?? [],
    }));
  return [
    ...pick(SINGLE_TABLES, dataset),
    ...dataset.campaigns.flatMap((campaign) => pick(CAMPAIGN_TABLES, campaign)),
  ];
}

/** Shows each text in a value of a field. */
function eachText(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (typeof value === 'number') see(String(value));
  else if (Array.isArray(value)) for (const part of value) eachText(part, see);
}

const fieldsOf = (table: Table, visibility: 'public' | 'internal'): string[] =>
  Object.entries(table.fields)
    .filter(([, field]) => field.visibility === visibility)
    .map(([name]) => name);

const HAN = /\p{Script=Han}/u;

/** Too short to tell: a grade `B` or the number 12 stands on any page for other reasons. */
const isTelling = (text: string): boolean => [...text].length >= (HAN.test(text) ? 2 : 5);

/**
 * Every value of the internal fields that can tell of a leak. The same value of two fields is looked for once, as the
 * first one's.
 */
function internalTerms(dataset: Dataset): InternalTerms[] {
  const seen = new Set<string>();
  return tablesOf(dataset).flatMap(({ table, rows }) =>
    fieldsOf(table, 'internal').map((field) => {
      const texts: string[] = [];
      const see = (text: string) => {
        if (seen.has(text) || !isTelling(text)) return;
        seen.add(text);
        texts.push(text);
      };
      for (const row of rows) eachText(row[field], see);
      return termsOf(texts, table, field);
    }),
  );
}

/**
 * Shows all that is public anyway: the values of public fields, and the examples in the data dictionary. What is filed
 * of individuals is published in part only, and is left out.
 */
function eachPublicText(dataset: Dataset, see: (text: string) => void): void {
  for (const { table, rows } of tablesOf(dataset)) {
    for (const { example } of Object.values(table.fields)) see(example);
    const fields = fieldsOf(table, 'public');
    for (const row of rows) {
      if (isMasked(row, dataset)) continue;
      for (const field of fields) eachText(row[field], see);
    }
  }
}

/**
 * The values of internal fields by which a leak can be told: those that are not public as well, be it
 * within a longer text.
 */
export const tellingTerms = (dataset: Dataset): InternalTerms[] =>
  termsNotIn(internalTerms(dataset), (see) => eachPublicText(dataset, see));
