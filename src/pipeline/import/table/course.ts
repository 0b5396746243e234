import type { Grid } from '../../../spreadsheet/grid.ts';
import { namesSubstances } from '../header/substances.ts';
import { plain } from '../plain.ts';
import { said, type Said } from '../said.ts';
import type { Columns } from './assign.ts';
import type { Guess, Refusal, Spot } from './entry.ts';
import { continues } from './kinds.ts';
import { repair, slidFinding } from './repair.ts';

export type Cells = readonly string[];

/** A row of the table as it is read, set right where need be; `row` counts from 0. */
export interface TableRow {
  readonly row: number;
  readonly cells: Cells;
}

/** What is built while the rows are gone through. */
export interface Course {
  readonly grid: Grid;
  readonly columns: Columns;
  /** Rows of one batch each. */
  readonly groups: TableRow[][];
  readonly refused: Refusal[];
  readonly guesses: Guess[];
  /** Names in the column of items. */
  readonly items: ReadonlySet<string>;
  /** Cells of the first row of the batch before, and whether it was refused. */
  before: { readonly cells: Cells; readonly refused: boolean } | null;
}

/** A cell longer than this is no entry of a table. */
const LONGEST_CELL = 4000;
const SHOWN = 80;

export const rowText = (cells: Cells): string =>
  cells
    .filter((text) => text.trim() !== '')
    .join(',')
    .slice(0, SHOWN);

/** Where a cell, or with `null` a row, is in the file, and what stands there. */
export const spotOf = ({ row, cells }: TableRow, column: number | null): Spot => ({
  row: row + 1,
  column,
  value: column === null ? rowText(cells) : (cells[column] ?? '').slice(0, SHOWN),
});

export const refuse = (course: Course, at: TableRow, column: number | null, why: Said): void => {
  course.refused.push({ spot: spotOf(at, column), why });
};

const SHIFTED = said(
  '格子好像左右错了位，不能肯定怎样才对',
  'its cells seem to have shifted, and it is not certain how',
);
const TOO_LONG = said('这一格太长，不是表格内容', 'the cell is too long to be of a table');
const NOTHING_ABOVE = said(
  '写着“同上”，上面却是空的',
  'it says the same, but nothing stands above',
);
const CUT_OFF = said('它接着的上一行没有导入', 'the row it continues was refused');

const isKnownItem = ({ items }: Course, item: string): boolean =>
  items.has(plain(item)) || namesSubstances(plain(item), '');

/** Sets a row right where there is one way only; `null` if it was refused. */
function setRight(course: Course, at: TableRow): TableRow | null {
  const { row, cells } = at;
  const long = cells.findIndex((text) => text.length > LONGEST_CELL);
  if (long !== -1) {
    refuse(course, at, long, TOO_LONG);
    return null;
  }
  const slid = slidFinding(cells, course.columns, (item) => isKnownItem(course, item));
  if (slid) {
    const taken = said('上一批次的又一个项目', 'a further item of the batch above');
    const why = said(
      '这一行只有这几格，各自合乎项目、结果、标准值',
      'its few cells are an item, a result and a limit',
    );
    course.guesses.push({ spot: spotOf(at, 0), taken, why, confidence: 'high' });
    return { row, cells: slid };
  }
  const found = repair(cells, course.columns);
  if (found.kind === 'none') return at;
  if (found.kind === 'shifted') {
    refuse(course, at, found.column, SHIFTED);
    return null;
  }
  const taken = said('整行移动一格', 'the row moved by one cell');
  const why = said(
    '只有这样，日期和结果才各归其列',
    'only so do day and result fall in their columns',
  );
  course.guesses.push({ spot: spotOf(at, null), taken, why, confidence: 'medium' });
  return { row, cells: found.cells };
}

/** Signs for "the same as above". */
const DITTO = /^(?:[〃″〞"]|同上|同前)$/;

/** The row with what stands above wherever it says "the same"; `null` if nothing stands there. */
function withoutDitto(course: Course, at: TableRow): TableRow | null {
  const { row, cells } = at;
  if (!cells.some((text) => DITTO.test(text.trim()))) return at;
  const above = course.before?.cells ?? [];
  const meant = cells.map((text, i) => (DITTO.test(text.trim()) ? (above[i] ?? '') : text));
  const blank = meant.findIndex((text, i) => text !== cells[i] && text.trim() === '');
  if (blank !== -1) {
    refuse(course, at, blank, NOTHING_ABOVE);
    return null;
  }
  const taken = said(rowText(meant), rowText(meant));
  const why = said('“同上”换成上一行的内容', 'what stands above, for the signs of the same');
  course.guesses.push({ spot: spotOf(at, null), taken, why, confidence: 'high' });
  return { row, cells: meant };
}

/** Adds a row to the batch above, or begins one. */
export function takeRow(course: Course, original: TableRow): void {
  const meant = withoutDitto(course, original);
  const at = meant && setRight(course, meant);
  const { before, groups } = course;
  if (!at) {
    course.before = { cells: original.cells, refused: true };
    return;
  }
  const goesOn = before
    ? continues(course.grid, at.row, at.cells, before.cells, course.columns)
    : 'no';
  if (goesOn === 'no') {
    groups.push([at]);
    course.before = { cells: at.cells, refused: false };
    return;
  }
  if (before?.refused) {
    refuse(course, at, null, CUT_OFF);
    return;
  }
  if (goesOn === 'likely') {
    const taken = said('与上一行同一批次', 'the same batch as the row above');
    const why = said('除检验项目外全部相同', 'all but the item is the same');
    course.guesses.push({ spot: spotOf(at, null), taken, why, confidence: 'medium' });
  }
  groups.at(-1)?.push(at);
}
