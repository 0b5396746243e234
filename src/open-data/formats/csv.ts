import Papa from 'papaparse';
import { guardedCellsOf, headersOf } from '../cells.ts';
import type { PublishedTable, TableRow } from '../table.ts';

/** By it a double click in Excel shows Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

const LINE = '\r\n';

/** A semicolon opens a new cell where a spreadsheet's language separates with it; quoted, it does not. */
const NEEDS_QUOTES = /[;\t]/;

const line = (cells: readonly string[]): string =>
  Papa.unparse([[...cells]], { quotes: cells.map((cell) => NEEDS_QUOTES.test(cell)) }) + LINE;

/** A table as CSV by RFC 4180, a line at a time. */
export function* csv(table: PublishedTable, rows: Iterable<TableRow>): Generator<string> {
  yield BYTE_ORDER_MARK + line(headersOf(table));
  for (const row of rows) yield line(guardedCellsOf(row, table));
}
