import Papa from 'papaparse';
import { decodeText, type Encoding } from './encoding.ts';
import type { Grid, Unreadable } from './grid.ts';
import { unguarded } from './guard.ts';

const DELIMITERS = [',', '\t', ';', '；', '，', '|'] as const;

/** Rows above which no header is looked for. */
const LOOKED_AT = 40;

const named: Readonly<Record<string, string>> = { ',': ',', '\t': 'Tab' };

export interface TextRead {
  readonly grid: Grid;
  readonly encoding: Encoding;
  /** What separates the columns, as a person would name it. */
  readonly delimiter: string;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

const parse = (text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });

/** The sign that splits the most rows into the most cells; commas where nothing does. */
function delimiterOf(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const widths = parse(text, delimiter, LOOKED_AT)
      .data.map(filled)
      .filter((n) => n > 1);
    const widest = Math.max(0, ...widths);
    return { delimiter, score: widest + widths.filter((n) => n * 2 > widest).length / LOOKED_AT };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Reads a CSV or other text file whatever its encoding and separator. Cells are kept to the letter. */
export function readText(bytes: Uint8Array): TextRead | Unreadable {
  const decoded = decodeText(bytes);
  if (!decoded) {
    return {
      zh: '认不出文字编码。请在 Excel 或 WPS 里另存为 .xlsx 再导入。',
      en: 'The encoding is not known. Save it as .xlsx and import that.',
    };
  }
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const { data, errors } = parse(text, delimiter, 0);
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const row = (broken.row ?? 0) + 1;
    return {
      zh: `第 ${row} 行起引号没有成对，后面的行会并成一格。请补上引号，或另存为 .xlsx 再导入。`,
      en: `From row ${row} on a quotation mark is not closed. Close it, or save the table as .xlsx.`,
    };
  }
  const cells = data.map((row) => row.map(unguarded));
  const rows = cells.at(-1)?.join('') === '' ? cells.slice(0, -1) : cells;
  return {
    grid: { name: null, rows, repeated: new Set() },
    encoding: decoded.encoding,
    delimiter: named[delimiter] ?? delimiter,
  };
}
