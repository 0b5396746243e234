import type { Dataset } from '../../../src/domain/dataset.ts';
import { isMasked } from '../../../src/domain/publication/names.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import {
  CAMPAIGN_TABLES,
  REFERENCE_TABLES,
  SITE_TABLES,
} from '../../../src/domain/schema/tables.ts';
import { matcherOf } from './matcher.ts';

/** A value that must not be published, and the field that it comes from. */
export interface InternalTerm {
  readonly text: string;
  /** Name of the table, and of the field in it; what staff know the field by. */
  readonly table: string;
  readonly field: string;
  readonly title: string;
}

/** A value of a field. */
export const termOf = (text: string, { fields, name }: Table, field: string): InternalTerm => ({
  text,
  table: name,
  field,
  title: fields[field]?.title.zh ?? field,
});

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

/** Every value of the internal fields of a table that can tell of a leak. */
function* termsOf(table: Table, rows: readonly Row[]): Generator<InternalTerm> {
  for (const field of fieldsOf(table, 'internal')) {
    const texts = new Set<string>();
    for (const row of rows) eachText(row[field], (text) => texts.add(text));
    for (const text of texts) if (isTelling(text)) yield termOf(text, table, field);
  }
}

/** The same value of two fields is looked for once, as the first one's. */
function internalTerms(dataset: Dataset): InternalTerm[] {
  const terms = new Map<string, InternalTerm>();
  for (const { table, rows } of tablesOf(dataset)) {
    for (const term of termsOf(table, rows)) {
      if (!terms.has(term.text)) terms.set(term.text, term);
    }
  }
  return [...terms.values()];
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
export function tellingTerms(dataset: Dataset): InternalTerm[] {
  const terms = internalTerms(dataset);
  const find = matcherOf(terms.map(({ text }) => text));
  const known = new Set<number>();
  eachPublicText(dataset, (text) => {
    for (const { word } of find(text)) known.add(word);
  });
  return terms.filter((_, index) => !known.has(index));
}
