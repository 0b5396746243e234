/** Excel reads a file as UTF-8 when it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, in any width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A cell as text: what looks like a formula is marked as none by an apostrophe. */
const cell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A table as a CSV file that spreadsheets open as it is: UTF-8 with a byte order mark, every cell quoted. */
export const csvFile = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + [titles, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
