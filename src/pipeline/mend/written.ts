/** A cell of a CSV text, and where it is written: from one offset up to another, quotation marks included. */
export interface Written {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const unquote = (raw: string): string =>
  raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;

/** One cell as it is written: in quotation marks, or up to the next comma or line end. */
const CELL = /"(?:[^"]|"")*"|[^",\n][^,\n]*|/y;

/**
 * Rows of a CSV text that separates cells by commas and rows by LF; `null` where the text has quotation
 * marks out of place, so that what a cell is can not be told.
 */
export function writtenRows(text: string): Written[][] | null {
  const rows: Written[][] = [];
  let row: Written[] = [];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const raw = CELL.exec(text)?.[0] ?? '';
    row.push({ from: at, to: at + raw.length, text: unquote(raw) });
    at += raw.length;
    const sign = text[at];
    if (sign !== ',') {
      rows.push(row);
      row = [];
    }
    if (sign === undefined) return rows;
    if (sign !== ',' && sign !== '\n') return null;
    at += 1;
  }
}

/** How a text is written into a cell, in quotation marks where it needs them or had them. */
export const write = (text: string, isQuoted: boolean): string =>
  isQuoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
