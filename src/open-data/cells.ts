import type { Column, PublishedTable, TableRow, Value } from './table.ts';

/** Separates the values of a list in one cell. No code and no name holds it. */
export const LIST_SEPARATOR = ';';

/** How a cell of CSV and XLSX says yes and no. */
export const YES = '是';
export const NO = '否';

function cellText(value: string | number | boolean, { vocabulary }: Column): string {
  if (typeof value === 'boolean') return value ? YES : NO;
  return vocabulary?.[String(value)]?.zh ?? String(value);
}

/** A value as the text of a cell: words in Chinese, as in the tables that staff keep; nothing is blank. */
export function textOf(value: Value, column: Column): string {
  if (value === null) return '';
  if (typeof value !== 'object') return cellText(value, column);
  return value.map((part) => cellText(part, column)).join(LIST_SEPARATOR);
}

/** A spreadsheet takes a cell that begins so for a formula; the full-width signs too, in some languages. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * A text that no spreadsheet runs: an apostrophe is put before one that looks like a formula, and before one
 * that begins with an apostrophe, so that taking one away always gives the text back.
 */
export const guarded = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** Numbers are no formulas: a minus before digits stays as it is. */
const isText = ({ kind }: Column): boolean => kind !== 'integer' && kind !== 'number';

/** The cells of a row, in the order of the columns. */
export const cellsOf = (row: TableRow, { columns }: PublishedTable): string[] =>
  Object.entries(columns).map(([key, column]) => textOf(row[key] ?? null, column));

/** The same for a CSV file, in which a spreadsheet can not tell a text from a formula. */
export const guardedCellsOf = (row: TableRow, { columns }: PublishedTable): string[] =>
  Object.entries(columns).map(([key, column]) => {
    const text = textOf(row[key] ?? null, column);
    return isText(column) ? guarded(text) : text;
  });

/** The headers of CSV and XLSX: the official Chinese titles. */
export const headersOf = ({ columns }: PublishedTable): string[] =>
  Object.values(columns).map(({ title }) => title.zh);
