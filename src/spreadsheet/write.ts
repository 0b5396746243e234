import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { listsOf, listSheet, validations, type Lists } from './lists.ts';
import type { Column, Sheet } from './sheet.ts';

/** Written in place of a clock, so that the same sheets are the same bytes. */
const NO_TIME = new Date(0);

/** Text stays text: no number is rounded, no date guessed, no formula run. */
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
const HEADER: CellStyle = {
  numFmt: '@',
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  border: { bottom: { style: 'thin', color: { rgb: '5B6B7B' } } },
  alignment: { vertical: 'center', wrapText: true },
};
const TITLE: CellStyle = { numFmt: '@', font: { bold: true, size: 14 } };

/** What readers would take for an escaped character (`_x0041_` is A), escaped in its turn. */
const literal = (text: string): string => text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

const cell = (text: string, style: CellStyle): Partial<Cell> =>
  text === ''
    ? { value: null, type: 'empty', style }
    : { value: literal(text), type: 'string', style };

/** Width of a text in half-width characters. */
const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.replaceAll(/[^\u0020-\u00FF]/g, '  ').length));

/** Rows that decide a column's width; the rest of a long table is like them. */
const SEEN = 200;

const columnWidth = ({ header, width }: Column, index: number, rows: Sheet['rows']): number =>
  width ??
  Math.min(
    48,
    Math.max(10, widthOf(header), ...rows.slice(0, SEEN).map((row) => widthOf(row[index] ?? ''))) +
      2,
  );

function writeSheet(sheet: Sheet, lists: Lists): WriteSheet {
  const { name, title, columns, rows, spareRows = 0 } = sheet;
  const headerRow = title === undefined ? 0 : 1;
  const cells = new Map<string, Partial<Cell>>();
  if (title !== undefined) cells.set('0,0', cell(title, TITLE));
  columns.forEach(({ header, note }, index) => {
    const comment = note === undefined ? {} : { comment: { text: literal(note) } };
    cells.set(`${String(headerRow)},${String(index)}`, { ...cell(header, HEADER), ...comment });
  });
  const first = headerRow + 1;
  const last = headerRow + rows.length + spareRows;
  for (let at = first; at <= last; at++) {
    columns.forEach((_, index) => {
      cells.set(`${String(at)},${String(index)}`, cell(rows[at - first]?.[index] ?? '', TEXT));
    });
  }
  return {
    name,
    columns: columns.map((column, index) => ({ width: columnWidth(column, index, rows) })),
    rows: [],
    cells,
    freezePane: { rows: first },
    dataValidations: validations(sheet, lists, first + 1, last + 1),
  };
}

/**
 * The sheets as an XLSX file for Excel or WPS: every cell is text, the header is set off and stays in
 * view, columns with choices have a drop-down list. The same sheets give the same bytes. A row with
 * more cells than there are columns loses none: the extra cells are an error.
 *
 * @throws RangeError when a row has more cells than the sheet has columns.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  for (const { name, columns, rows } of sheets) {
    if (rows.some((row) => row.length > columns.length)) {
      throw new RangeError(`A row of the sheet ${name} has more cells than the header`);
    }
  }
  const lists = listsOf(sheets);
  const all = lists.size > 0 ? [...sheets, listSheet(lists)] : sheets;
  return writeXlsx({
    properties: { created: NO_TIME, modified: NO_TIME },
    defaultFont: { name: 'Microsoft YaHei', size: 11 },
    sheets: all.map((sheet) => writeSheet(sheet, lists)),
  });
}
