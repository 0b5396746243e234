import type { Grid } from '../../../spreadsheet/grid.ts';
import type { FoundHeader } from '../header/find.ts';
import { plain } from '../plain.ts';
import { assignColumns, type Columns } from './assign.ts';
import { rowText, takeRow, type Course } from './course.ts';
import type { Entry, Guess, Refusal } from './entry.ts';
import { kindOf } from './kinds.ts';
import { toEntry } from './to-entry.ts';

/** A table as batches; every row of it is accounted for. */
export interface TableOfEntries {
  readonly columns: Columns;
  readonly entries: readonly Entry[];
  readonly refused: readonly Refusal[];
  readonly guesses: readonly Guess[];
  /** Lines that are no rows of the table: remarks, sections, repeated headers; from 1. */
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
}

/** The names in the column of items, by which a cell that slid out of it is known. */
function itemsIn(rows: Grid['rows'], columns: Columns): Set<string> {
  const index = columns.of.get('item')?.index;
  const names = index === undefined ? [] : rows.map((cells) => plain(cells[index] ?? ''));
  return new Set(names.filter((name) => name !== ''));
}

/** Reads the rows below a header into batches. */
export function readTable(grid: Grid, header: FoundHeader): TableOfEntries {
  const data = grid.rows.slice(header.below);
  const columns = assignColumns(header.heads, data);
  const items = itemsIn(data, columns);
  const course: Course = {
    grid,
    columns,
    groups: [],
    refused: [],
    guesses: [],
    items,
    before: null,
  };
  const passedOver: { row: number; text: string }[] = [];
  for (const [i, cells] of data.entries()) {
    const row = header.below + i;
    const kind = kindOf(cells, columns);
    if (kind === 'data') takeRow(course, { row, cells });
    else if (kind !== 'blank') passedOver.push({ row: row + 1, text: rowText(cells) });
  }
  const entries = course.groups.flatMap((rows) => toEntry(course, rows) ?? []);
  return { columns, entries, refused: course.refused, guesses: course.guesses, passedOver };
}
