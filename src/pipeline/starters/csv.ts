import Papa from 'papaparse';
import type { Table } from '../../domain/schema/table.ts';
import { exampleRow, headersOf, isExample } from './example.ts';

const BOM = '\ufeff';

const csv = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

/** An empty table's file: its header and an example. */
export const emptyTable = (table: Table): string =>
  `${BOM}${csv([headersOf(table), exampleRow(table)])}`;

/**
 * A table's file with an example row at its end, in the order of its own columns; all else stays to the byte.
 * `null` where it has one already.
 */
export function withExample(text: string, table: Table): string | null {
  const { data: rows } = Papa.parse<string[]>(text.replace(BOM, ''), { delimiter: ',' });
  if (rows.some(isExample)) return null;
  const examples = new Map(headersOf(table).map((header, at) => [header, exampleRow(table)[at]]));
  const row = (rows[0] ?? []).map((header) => examples.get(header) ?? '');
  return `${text}${text.endsWith('\n') ? '' : '\n'}${csv([row])}`;
}
