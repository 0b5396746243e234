import type { Table } from '../../domain/schema/table.ts';
import { nearest } from '../nearest.ts';
import { atLine, problem, wholeFile, type Problem } from '../problems/problem.ts';
import { otherDelimiter } from './delimiter.ts';
import { cellName, cellPlace, type Sheet } from './sheet.ts';

/** Which column of a sheet holds which field. */
export interface Header {
  /** Row of the header in the sheet, from 0; `null` where it can not be found and nothing read. */
  readonly row: number | null;
  /** Index of the column, by English key. */
  readonly columns: ReadonlyMap<string, number>;
  /** What stands in it. */
  readonly cells: readonly string[];
  /** Number of columns up to the last with a name. */
  readonly width: number;
  readonly problems: readonly Problem[];
}

/** No table has nearly as many; so many can only be looked at one by one for a very long time. */
export const MAX_COLUMNS = 1000;
/** Rows in which a header is looked for. */
const SEARCHED = 20;

type Row = readonly string[];

function topOf({ rows }: Sheet): Row[] {
  const top: Row[] = [];
  for (const row of rows()) {
    top.push(row);
    if (top.length === SEARCHED) break;
  }
  return top;
}

const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === '');

const titlesOf = (table: Table): ReadonlyMap<string, string> =>
  new Map(Object.entries(table.fields).map(([key, { title }]) => [title.zh, key]));

/** The row with most known titles, if it has at least two or all that there are. */
function headerRow(top: readonly Row[], titles: ReadonlyMap<string, string>): number | null {
  const scores = top.map((row) => row.filter((cell) => titles.has(cell.trim())).length);
  const best = Math.max(...scores);
  return best >= Math.min(2, titles.size) ? scores.indexOf(best) : null;
}

const unread = (...problems: Problem[]): Header => ({
  row: null,
  columns: new Map(),
  cells: [],
  width: 0,
  problems,
});

/** More columns than any table has. */
export const manyColumns = (sheet: Sheet, row: number, found: number): Problem =>
  problem('column-many', atLine(sheet.file, sheet.lines[row] || 1), { found, most: MAX_COLUMNS });

/** The first row in which anything stands; -1 where there is none. */
function firstFilled({ rows }: Sheet): number {
  let at = 0;
  for (const row of rows()) {
    if (!isBlank(row)) return at;
    at += 1;
  }
  return -1;
}

function noHeader(sheet: Sheet, top: readonly Row[], titles: ReadonlyMap<string, string>): Header {
  const first = firstFilled(sheet);
  if (first === -1) return unread(problem('file-empty', wholeFile(sheet.file), {}));
  const place = atLine(sheet.file, sheet.lines[first] || 1);
  const sources = top.map((_, row) => sheet.source(row));
  const known = new Set(titles.keys());
  for (const source of sources) {
    const other = otherDelimiter(source, known);
    if (!other) continue;
    const { found, foundEn } = other;
    return unread(problem('file-delimiter', place, { found, foundEn }));
  }
  const expected = [...titles.keys()].slice(0, 3).join('、');
  return unread(problem('header-missing', place, { expected }));
}

/** Names by which people know a field other than its title: its key and its English title. */
function aliases(table: Table): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table.fields).flatMap(([key, { title }]) => [
      [key.toLowerCase(), title.zh],
      [title.en.toLowerCase(), title.zh],
    ]),
  );
}

/** Problems of the header's cells, and the columns read, by English key. */
function readTitles(sheet: Sheet, row: number, cells: Row, table: Table) {
  const titles = titlesOf(table);
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  const missing = new Set([...titles.keys()].filter((title) => !cells.includes(title)));
  cells.forEach((cell, column) => {
    if (cell === '') return;
    // To find a place, the text of the whole file is unpacked, and kept.
    const place = () => cellPlace(sheet, row, column, cell);
    const key = titles.get(cell);
    const earlier = key === undefined ? undefined : columns.get(key);
    if (key === undefined) {
      const meant = aliases(table).get(cell.trim().toLowerCase()) ?? nearest(cell.trim(), missing);
      const near = missing.delete(meant) ? meant : '';
      problems.push(problem('column-unknown', place(), { nearest: near }, cell));
      if (near) columns.set(titles.get(near) ?? '', column);
    } else if (earlier === undefined) columns.set(key, column);
    else problems.push(problem('column-twice', place(), { first: cellName(row, earlier) }, cell));
  });
  return { columns, problems, missing };
}

function missingColumns(sheet: Sheet, row: number, table: Table, missing: ReadonlySet<string>) {
  const titles = [...titlesOf(table).keys()];
  return [...missing].map((title) => {
    const after = titles[titles.indexOf(title) - 1] ?? '';
    return problem('column-missing', atLine(sheet.file, sheet.lines[row] || 1), {
      missing: title,
      after,
    });
  });
}

/**
 * Finds the header, under titles and notes if need be, and the column of every field, in any order. A
 * column whose name is nearly right is read as what was meant, so that its cells are checked in the same
 * run; the problem stands all the same.
 */
export function readHeader(sheet: Sheet, table: Table): Header {
  const top = topOf(sheet);
  const row = headerRow(top, titlesOf(table));
  if (row === null) return noHeader(sheet, top, titlesOf(table));
  const cells = top[row] ?? [];
  const found = cells.filter((cell) => cell !== '').length;
  if (found > MAX_COLUMNS) return unread(manyColumns(sheet, row, found));
  const { columns, problems, missing } = readTitles(sheet, row, cells, table);
  const place = atLine(sheet.file, 1);
  const late = row > 0 ? [problem('header-not-first', place, { rows: row, header: row + 1 })] : [];
  return {
    row,
    columns,
    cells,
    width: cells.findLastIndex((cell) => cell !== '') + 1,
    problems: [...late, ...problems, ...missingColumns(sheet, row, table, missing)],
  };
}
