import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Papa from 'papaparse';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import type { Sheet } from './sheet.ts';

type Row = readonly string[];

/** Rows of a CSV text, and what is wrong with its quotation marks. */
export interface ParsedCsv {
  readonly sheet: Sheet;
  /** Of the rows that have been read. */
  readonly problems: () => readonly Problem[];
}

/** So many characters are split into rows at once, or a few more: of a long table few rows are in memory. */
const PIECE = 2 ** 20;
/** Fewer at the top, of which the header is looked for by itself. */
const FIRST_PIECE = 2 ** 12;

/** Unlike `Papa.parse` it leaves a byte order mark within a text where it is. */
const split = (text: string) =>
  new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, false) as Papa.ParseResult<
    string[]
  >;

interface Piece {
  readonly rows: readonly Row[];
  readonly errors: readonly Papa.ParseError[];
  readonly isQuoted: boolean;
  /** Where the next one begins; `null` after the last. */
  readonly next: number | null;
}

/** The rows that begin at a place in a text, of so many characters, or of more where a line end there is within a cell. */
function pieceFrom(text: string, from: number, least: number): Piece {
  for (let length = least; ; length *= 2) {
    const end = text.indexOf('\n', from + length);
    const piece = end === -1 ? text.slice(from) : text.slice(from, end);
    const { data, errors } = split(piece);
    if (end !== -1 && errors.some(({ code }) => code === 'MissingQuotes')) continue;
    // After the last line end stands one more row, with nothing in it.
    const rows = piece === '' && from > 0 ? [['']] : data;
    return { rows, errors, isQuoted: piece.includes('"'), next: end === -1 ? null : end + 1 };
  }
}

/** Line ends in a text. */
function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

const lineEndsInCells = (row: Row): number =>
  row.reduce((count, cell) => count + lineEndsIn(cell), 0);

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Shorter texts are kept as they are. */
const WORTH_PACKING = 2 ** 20;

/** As quickly as it goes; a table still takes a fourth. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };

/** A text that can be kept compressed until it is asked for. */
function packable(text: string) {
  let kept: string | Uint8Array = text;
  return {
    whole(): string {
      if (typeof kept !== 'string') kept = brotliDecompressSync(kept).toString();
      return kept;
    },
    pack() {
      if (typeof kept !== 'string' || kept.length < WORTH_PACKING) return;
      kept = brotliCompressSync(kept, QUICKLY);
    },
  };
}

/** Finds what a row looks like in a text, by the lines on which the rows begin that have been read. */
function sourceOf(whole: () => string, lines: Uint32Array): Sheet['source'] {
  let starts: number[] | undefined;
  return (row) => {
    const [from, to] = [lines[row], lines[row + 1]];
    if (!from) return '';
    const text = whole();
    starts ??= lineStarts(text);
    const end = to ? (starts[to - 1] ?? text.length + 1) - 1 : text.length;
    return text.slice(starts[from - 1], end);
  };
}

const QUOTE_RULES = { MissingQuotes: 'quote-open', InvalidQuotes: 'quote-stray' } as const;

type QuoteRule = (typeof QUOTE_RULES)[keyof typeof QUOTE_RULES];

/** Places of quotation marks that are wrong; of several at one place the first is told. */
type Faults = Map<number, QuoteRule>;

function noteFaults(faults: Faults, errors: readonly Papa.ParseError[], from: number): void {
  for (const { code, index = 0 } of errors) {
    if (!(code in QUOTE_RULES) || faults.has(from + index)) continue;
    faults.set(from + index, QUOTE_RULES[code as keyof typeof QUOTE_RULES]);
  }
}

function quoteProblems(file: string, whole: () => string, faults: Faults): Problem[] {
  const starts = faults.size > 0 ? lineStarts(whole()) : [];
  let line = 0;
  return [...faults]
    .toSorted(([a], [b]) => a - b)
    .map(([index, rule]) => {
      const at = Math.max(index - 1, 0);
      while ((starts[line + 1] ?? Infinity) <= at) line += 1;
      return problem(rule, atLine(file, line + 1, at - (starts[line] ?? 0) + 1), {});
    });
}

/**
 * Splits a text at commas and line ends, whatever the kind of these; within cells they become LF. Cells
 * are kept to the letter: nothing is trimmed and nothing turned into a number.
 */
export function parseCsv(file: string, raw: string, most = PIECE): ParsedCsv {
  // Some programs write a second byte order mark.
  const text = raw.replace(/^\ufeff/, '');
  const { pack, whole } = packable(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
  const lines = new Uint32Array(lineEndsIn(whole()) + 1);
  const faults: Faults = new Map();
  const source = sourceOf(whole, lines);
  function* rows() {
    let [row, line, length] = [0, 1, FIRST_PIECE];
    for (let from: number | null = 0; from !== null; length *= 2) {
      const read: Piece = pieceFrom(whole(), from, Math.min(length, most));
      noteFaults(faults, read.errors, from);
      for (const cells of read.rows) {
        lines[row++] = line;
        line += 1 + (read.isQuoted ? lineEndsInCells(cells) : 0);
      }
      // The row before is known by where the next one begins.
      if (read.next !== null) lines[row] = line;
      // After a wrong quotation mark nobody knows what is a row; only other such marks are looked for.
      if (faults.size === 0) yield* read.rows;
      from = read.next;
    }
    pack();
  }
  const cells = (row: number): Row => (lines[row] ? (split(source(row)).data[0] ?? ['']) : []);
  return {
    sheet: { file, lines, source, cells, rows },
    problems: () => quoteProblems(file, whole, faults),
  };
}
