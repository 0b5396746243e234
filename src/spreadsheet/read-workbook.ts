import * as XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { cellKey, type Grid } from './grid.ts';

/** Workbooks from before 1997 hold their texts in the code page of the machine, such as GBK. */
XLSX.set_cptable(codePages);

/** Rows read of a sheet; what is longer is refused by the reader of the file. */
export const MAX_ROWS = 50_000;
/** Columns beyond this are no table of the kind. */
const MAX_COLUMNS = 300;
/** A whole number of more digits has been rounded by the spreadsheet. */
const EXACT_DIGITS = 15;

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day as `YYYY-MM-DD`; the text as shown where the number is no day. */
function dayText(cell: XLSX.CellObject, date1904: boolean): string {
  const parsed = XLSX.SSF.parse_date_code(Number(cell.v), { date1904 }) as {
    y: number;
    m: number;
    d: number;
  } | null;
  return parsed && parsed.y >= 1949
    ? `${parsed.y}-${pad(parsed.m)}-${pad(parsed.d)}`
    : (cell.w ?? String(cell.v));
}

/** A number as the sheet shows it; whole ones in plain digits unless their last digits are lost. */
function numberText(cell: XLSX.CellObject, date1904: boolean): string {
  if (typeof cell.z === 'string' && XLSX.SSF.is_date(cell.z)) return dayText(cell, date1904);
  const value = Number(cell.v);
  const digits = String(value);
  if (Number.isInteger(value) && /^\d+$/.test(digits) && (!cell.w || /E/i.test(cell.w))) {
    return digits.length <= EXACT_DIGITS ? digits : value.toExponential(5).toUpperCase();
  }
  return cell.w?.trim() ?? digits;
}

function textOf(cell: XLSX.CellObject | undefined, date1904: boolean): string {
  if (!cell) return '';
  if (cell.t === 'n') return numberText(cell, date1904);
  if (cell.v === undefined || cell.t === 'z') return cell.f ? `=${cell.f}` : '';
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  return typeof cell.v === 'string' ? cell.v.replace(/\r\n?/g, '\n') : (cell.w ?? String(cell.v));
}

/** Gives every cell of a vertical merge the text of its top; those to the right stay blank. */
function spread(rows: string[][], merges: readonly XLSX.Range[]): Set<string> {
  const repeated = new Set<string>();
  for (const { s, e } of merges) {
    for (let row = s.r + 1; row <= Math.min(e.r, rows.length - 1); row++) {
      const cells = rows[row];
      if (!cells) continue;
      while (cells.length <= s.c) cells.push('');
      cells[s.c] = rows[s.r]?.[s.c] ?? '';
      repeated.add(cellKey(row, s.c));
    }
  }
  return repeated;
}

function gridOf(name: string, sheet: XLSX.WorkSheet, date1904: boolean): Grid {
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject[] | undefined)[];
  const rows = Array.from(data, (cells) =>
    Array.from(cells?.slice(0, MAX_COLUMNS) ?? [], (cell) => textOf(cell, date1904)),
  );
  while (rows.at(-1)?.every((text) => text === '')) rows.pop();
  return { name, rows, repeated: spread(rows, sheet['!merges'] ?? []) };
}

/**
 * Reads the visible sheets of an `.xlsx` or `.xls` file, or of a web page given as text. Formulas are not computed: their last value
 * counts, or their text where there is none.
 * @throws where the library can not read the file
 */
export function readWorkbook(content: Uint8Array | string): readonly Grid[] {
  const book = XLSX.read(content, {
    type: typeof content === 'string' ? 'string' : 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    sheetRows: MAX_ROWS + 1,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  return book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return sheet && !isHidden ? [gridOf(name, sheet, date1904)] : [];
  });
}
