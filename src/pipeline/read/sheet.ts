import type { Place } from '../problems/problem.ts';

/** A CSV file as rows of texts: every row, header and blank lines included, as a spreadsheet numbers them. */
export interface Sheet {
  readonly file: string;
  /**
   * All rows from the top, split as they are asked for, up to a quotation mark that is wrong. All together they take
   * several times the memory of the text; who needs them once more has them split anew.
   */
  readonly rows: () => Iterable<readonly string[]>;
  /** The line of the file, from 1, on which each row begins; 0 for rows that have not been split yet. */
  readonly lines: Uint32Array;
  /** What a row that has been given looks like in the file; nothing where there is no such row. */
  readonly source: (row: number) => string;
  /** The cells of a row that has been given; none where there is no such row. */
  readonly cells: (row: number) => readonly string[];
}

/** Name of a column in a spreadsheet: A, B, … Z, AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** Name of a cell in a spreadsheet, such as `F12`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A cell in the file: in quotation marks, or up to the next comma. */
const WRITTEN_CELL = /"(?:[^"]|"")*"[^,\n]*|[^,\n]*/y;

/** Where the cell begins in the text of its row. */
function offsetInRow(source: string, column: number): number {
  const pattern = new RegExp(WRITTEN_CELL);
  for (let i = 0; i < column; i++) {
    pattern.test(source);
    pattern.lastIndex += 1;
  }
  return pattern.lastIndex;
}

/** The place of a cell; its line is its own, where a quoted cell before it runs over several. */
export function cellPlace(sheet: Sheet, row: number, column: number, header: string | null): Place {
  const source = sheet.source(row);
  const before = source.slice(0, offsetInRow(source, column));
  const lineStart = before.lastIndexOf('\n') + 1;
  const newlines = before.split('\n').length - 1;
  return {
    file: sheet.file,
    line: (sheet.lines[row] || 1) + newlines,
    column: header,
    cell: cellName(row, column),
    character: before.length - lineStart + 1,
  };
}

/** The place of a row as a whole. */
export const rowPlace = (sheet: Sheet, row: number): Place => ({
  file: sheet.file,
  line: sheet.lines[row] || null,
  column: null,
  cell: cellName(row, 0),
  character: 1,
});
