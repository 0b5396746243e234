import { writeWorkbook } from '../../spreadsheet/write.ts';
import { cellsOf, headersOf } from '../cells.ts';
import type { PublishedTable, TableRow } from '../table.ts';

/** Rows of one workbook: a workbook is made in memory, and a spreadsheet holds a million at most. */
const ROWS = 20_000;

/** Workbooks that so many rows take. */
export const sheetsFor = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS));

/** Rows in groups of the size of a workbook; one group where there are none. */
function* parts(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let part: TableRow[] = [];
  let given = 0;
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS) continue;
    yield part;
    given += 1;
    part = [];
  }
  if (part.length > 0 || given === 0) yield part;
}

/** A table as workbooks of text cells; a long one takes several. */
export async function* xlsx(
  table: PublishedTable,
  rows: Iterable<TableRow>,
): AsyncGenerator<Uint8Array> {
  const columns = headersOf(table).map((header) => ({ header }));
  for (const part of parts(rows)) {
    const cells = part.map((row) => cellsOf(row, table));
    yield await writeWorkbook([{ name: table.title.zh, columns, rows: cells }]);
  }
}
