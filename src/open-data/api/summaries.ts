import type { TableRow } from '../table.ts';
import { tableNamed } from '../tables/all.ts';
import { address, columnSchema, object, rowName, type JsonSchema } from './schema.ts';

/** The columns of a table by which a list shows its rows. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  notices: [
    'id',
    'number',
    'publishedOn',
    'product',
    'firm',
    'producer',
    'category',
    'region',
    'problemClasses',
    'case',
  ],
  firms: ['id', 'name', 'region', 'samples', 'failed'],
  cases: ['id', 'category', 'region', 'state', 'openedOn', 'closedOn', 'overdue'],
  bulletins: ['id', 'number', 'publishedOn', 'title', 'titleEn'],
};

/** Tables whose rows are listed in short. */
export const SUMMARISED = Object.keys(SHOWN);

const shownOf = (table: string): readonly string[] => SHOWN[table] ?? [];

/** A row in short, with the address at which it stands whole. */
export const summary = (table: string, row: TableRow, url: string): TableRow => ({
  ...Object.fromEntries(shownOf(table).map((key) => [key, row[key] ?? null])),
  url,
});

export const summaryName = (table: string): string => rowName(table).replace(/Row$/, 'Summary');

/** Refers to a row in short. */
export const summaryOf = (table: string): JsonSchema => ({
  $ref: `#/components/schemas/${summaryName(table)}`,
});

export function summarySchema(name: string): JsonSchema {
  const table = tableNamed(name);
  const members = Object.entries(table.columns)
    .filter(([key]) => shownOf(name).includes(key))
    .map(([key, column]) => [key, columnSchema(column)] as const);
  return object(
    { ...Object.fromEntries(members), url: address('全部内容的地址。 Where it stands whole.') },
    `${table.title.zh}，只列要点。\n${table.title.en}, in short.`,
  );
}
