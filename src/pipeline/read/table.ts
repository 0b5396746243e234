import type { Table } from '../../domain/schema/table.ts';
import { problem, word, type Problem } from '../problems/problem.ts';
import { isExample } from '../starters/example.ts';
import { columnReader } from './cells.ts';
import { manyColumns, MAX_COLUMNS, readHeader, type Header } from './header.ts';
import { cellPlace, rowPlace, type Sheet } from './sheet.ts';

/** What became of a table's file. */
export interface TableRead {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly header: Header;
  /** Frozen. */
  readonly records: readonly object[];
  /** Row in the sheet of each record. */
  readonly rows: readonly number[];
  /** Rows in the sheet that did not become records. */
  readonly lost: readonly number[];
  readonly problems: readonly Problem[];
}

type Row = readonly string[];

/** Characters that a report repeats of what stands in a cell. */
const SHOWN = 200;

/** What stands in a cell, or its beginning where there is more than anybody would read. */
const shown = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;

const isBlank = (row: Row): boolean => row.every((cell) => cell === '' || cell.trim() === '');

/** A row with more or fewer cells than the header; what stands in it may have shifted. */
function raggedProblem(sheet: Sheet, cells: Row, row: number, header: Header): Problem | null {
  const expected = header.width;
  if (cells.length < expected) {
    return problem('row-short', rowPlace(sheet, row), { expected, found: cells.length });
  }
  const named = header.cells.length;
  if (cells.length <= named) return null;
  const extra = cells.slice(named).filter((cell) => cell !== '');
  if (extra.length === 0) return null;
  const found = cells.length;
  return problem('row-long', rowPlace(sheet, row), { expected, found }, shown(extra.join(',')));
}

/** Notes which columns hold something below a header that gives them no name. */
function unnamedColumns(titles: Row) {
  const used = new Set<number>();
  const isPossible = titles.includes('');
  return {
    see(cells: Row): void {
      if (!isPossible) return;
      for (const [column, cell] of cells.entries()) {
        if (cell !== '' && titles[column] === '') used.add(column);
      }
    },
    problems(sheet: Sheet, top: number): Problem[] {
      if (used.size > MAX_COLUMNS) return [manyColumns(sheet, top, used.size)];
      return [...used]
        .toSorted((a, b) => a - b)
        .map((column) => problem('column-unnamed', cellPlace(sheet, top, column, null), {}));
    },
  };
}

/** Reads one row into a record, or says what is wrong with each cell. */
function rowReader(sheet: Sheet, table: Table, header: Header) {
  const columns = Object.entries(table.fields).flatMap(([key, field]) => {
    const column = header.columns.get(key);
    return column === undefined ? [] : [{ key, column, read: columnReader(field) }];
  });
  const isWhole = columns.length === Object.keys(table.fields).length;
  const titles = header.cells;
  // V8 gives an object parsed from JSON room for just its fields, and copies of it too; one that grows gets more.
  const empty = JSON.stringify(Object.fromEntries(columns.map(({ key }) => [key, null])));
  const blank = JSON.parse(empty) as Readonly<Record<string, unknown>>;
  return (cells: Row, row: number, problems: Problem[]): object | null => {
    const record = { ...blank };
    let isGood = isWhole;
    for (const { key, column, read } of columns) {
      const text = cells[column] ?? '';
      const result = read(text);
      if ('value' in result) record[key] = result.value;
      else {
        const place = cellPlace(sheet, row, column, titles[column] ?? null);
        problems.push(word(result.rule, place, result.details, shown(text)));
        isGood = false;
      }
    }
    return isGood ? Object.freeze(record) : null;
  };
}

/** Reads the rows below the header one after another, and keeps what becomes of each. */
function rowsReader(sheet: Sheet, table: Table, header: Header) {
  const [records, rows, lost]: [object[], number[], number[]] = [[], [], []];
  const problems: Problem[] = [];
  const read = rowReader(sheet, table, header);
  const take = (cells: Row, row: number): void => {
    if (isBlank(cells)) return;
    if (isExample(cells)) {
      problems.push(problem('row-example', rowPlace(sheet, row), {}, cells[0] ?? null));
      return;
    }
    const ragged = raggedProblem(sheet, cells, row, header);
    if (ragged) problems.push(ragged);
    const record = ragged ? null : read(cells, row, problems);
    if (record) {
      records.push(record);
      rows.push(row);
    } else lost.push(row);
  };
  return { take, records, rows, lost, problems };
}

/** Turns the rows below the header into records. Every problem is collected; no row is passed over in silence. */
export function readTable(sheet: Sheet, table: Table): TableRead {
  const header = readHeader(sheet, table);
  const unnamed = unnamedColumns(header.cells);
  const { take, records, rows, lost, problems } = rowsReader(sheet, table, header);
  const top = header.row ?? Infinity;
  let row = 0;
  // To the end even without a header: what is wrong with the file is known by then.
  for (const cells of sheet.rows()) {
    if (row > top) {
      unnamed.see(cells);
      take(cells, row);
    }
    row += 1;
  }
  return {
    table,
    sheet,
    header,
    records: Object.freeze(records),
    rows,
    lost,
    problems: [...header.problems, ...unnamed.problems(sheet, header.row ?? 0), ...problems],
  };
}

/** A table whose file is missing or can not be read at all. */
export const unreadTable = (
  file: string,
  table: Table,
  problems: readonly Problem[] = [],
): TableRead => ({
  table,
  sheet: {
    file,
    rows: () => [],
    lines: new Uint32Array(),
    source: () => '',
    cells: () => [],
  },
  header: { row: null, columns: new Map(), cells: [], width: 0, problems: [] },
  records: Object.freeze([]),
  rows: [],
  lost: [],
  problems,
});

/** Whether every row of the file became a record. */
export const isWhole = ({ header, lost, table }: TableRead): boolean =>
  header.row !== null &&
  lost.length === 0 &&
  header.columns.size === Object.keys(table.fields).length;
