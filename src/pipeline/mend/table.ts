import type { Table } from '../../domain/schema/table.ts';
import { cellName } from '../read/sheet.ts';
import { mendedCell } from './cell.ts';
import { readAny, type Known } from './encoding.ts';
import { describeTitles, type Titles } from './titles.ts';
import { write, writtenRows, type Written } from './written.ts';

/** A cell that is changed. */
export interface CellChange {
  /** Name in the spreadsheet as it was, such as `F12`. */
  readonly cell: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What would be changed in one file, and the text that it would then hold. */
export interface Mend {
  readonly text: string;
  readonly cells: readonly CellChange[];
  /** The encoding it was saved in, if that was another; a byte order mark that is missing or doubled; line ends. */
  readonly encoding: string | null;
  readonly mark: boolean;
  readonly lineEnds: number;
  /** Columns and rows at the end that hold nothing. */
  readonly columns: number;
  readonly rows: number;
}

const BOM = '\ufeff';

const isBlank = ({ text }: Written): boolean => text.trim() === '';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap, in order. */
function apply(text: string, edits: readonly Edit[]): string {
  let [written, at] = ['', 0];
  for (const edit of edits) {
    written += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return written + text.slice(at);
}

type Rows = readonly (readonly Written[])[];

/** Number of columns up to the last that has a name or content. */
const usedWidth = (rows: Rows): number =>
  Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));

const fullWidth = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));

/** Rows whose cells stand under their titles: a row of another length may have shifted. */
const isEven = (row: readonly Written[], width: number, used: number): boolean =>
  row.length >= used && row.slice(width).every(isBlank);

function cellEdits(text: string, rows: Rows, { header, titles }: Titles) {
  const edits: Edit[] = [];
  const cells: CellChange[] = [];
  const used = titles.findLastIndex((title) => title !== null) + 1;
  rows.forEach((row, at) => {
    if (at < header || !isEven(row, titles.length, used)) return;
    row.forEach((written, column) => {
      const known = titles[column];
      if (!known) return;
      const before = written.text;
      const after = at === header ? known.title : mendedCell(before, known.field);
      if (after === before) return;
      const { from, to } = written;
      edits.push({ from, to, text: write(after, text[from] === '"') });
      cells.push({ cell: cellName(at, column), column: known.title, before, after });
    });
  });
  return { edits, cells };
}

/** From the end of one cell up to the end of another. */
const between = (start: Written | undefined, end: Written | undefined): Edit[] =>
  start && end && end.to > start.to ? [{ from: start.to, to: end.to, text: '' }] : [];

/** Cuts off what is blank at the right of every row and at the end of the file. */
const cutEdits = (rows: Rows, width: number, last: number): Edit[] => [
  ...rows.slice(0, last + 1).flatMap((row) => between(row[width - 1], row.at(-1))),
  ...between(rows[last]?.at(-1), rows.at(-1)?.at(-1)),
];

/** The text with LF alone and no mark, and what had to be changed for it. */
function plainText({ text, encoding }: Known) {
  const body = text.replace(/^\ufeff+/, '');
  return {
    text: body.replaceAll(/\r\n?/g, '\n'),
    lineEnds: body.match(/\r\n?/g)?.length ?? 0,
    encoding: encoding === 'UTF-8' ? null : encoding,
    isMarkedTwice: body !== text,
  };
}

const isMarked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** What is surely meant otherwise than it is written in a table's file; `null` where nothing is, or nothing is sure. */
export function mendTable(file: string, bytes: Uint8Array, table: Table): Mend | null {
  const known = readAny(file, bytes);
  if (!known) return null;
  const { text, lineEnds, encoding, isMarkedTwice } = plainText(known);
  const written = writtenRows(text);
  const rows = text.endsWith('\n') ? written?.slice(0, -1) : written;
  const titles = rows && describeTitles(rows, table);
  if (!titles || titles.header === -1) return null;
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  const width = usedWidth(rows);
  const { edits, cells } = cellEdits(text, rows.slice(0, last + 1), titles);
  const cuts = cutEdits(rows, width, last);
  const mend = {
    text:
      BOM +
      apply(
        text,
        [...edits, ...cuts].toSorted((a, b) => a.from - b.from),
      ),
    cells,
    encoding,
    mark: encoding === null && (!isMarked(bytes) || isMarkedTwice),
    lineEnds,
    columns: fullWidth(rows) - width,
    rows: rows.length - 1 - last,
  };
  const isSound = !encoding && !mend.mark && lineEnds === 0 && edits.length + cuts.length === 0;
  return isSound ? null : mend;
}
