import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Papa from 'papaparse';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import type { Sheet } from './sheet.ts';

/** Rows of a CSV text, and what is wrong with its quotation marks. */
export interface ParsedCsv {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
}

/** Line on which each row begins: every row ends one line, and each newline within its cells another. */
function linesOf(rows: Sheet['rows'], isQuoted: boolean): Uint32Array {
  const lines = new Uint32Array(rows.length);
  let line = 1;
  for (const [number, row] of rows.entries()) {
    lines[number] = line;
    line += 1;
    if (!isQuoted) continue;
    for (const cell of row) {
      for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line += 1;
    }
  }
  return lines;
}

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

/** Unpacks a text once it is asked for. */
function unpacking(bytes: Uint8Array): () => string {
  let unpacked: string | undefined;
  return () => (unpacked ??= brotliDecompressSync(bytes).toString());
}

/** Keeps a long text compressed until it is asked for, which is only where something is wrong. */
const packed = (text: string): (() => string) =>
  text.length < WORTH_PACKING ? () => text : unpacking(brotliCompressSync(text, QUICKLY));

function sourceOf(whole: () => string, lines: Uint32Array): Sheet['source'] {
  let starts: number[] | undefined;
  return (row) => {
    const [from, to] = [lines[row], lines[row + 1]];
    if (from === undefined) return '';
    const text = whole();
    starts ??= lineStarts(text);
    const end = to === undefined ? text.length : (starts[to - 1] ?? text.length + 1) - 1;
    return text.slice(starts[from - 1], end);
  };
}

const QUOTE_RULES = { MissingQuotes: 'quote-open', InvalidQuotes: 'quote-stray' } as const;

function quoteProblems(file: string, text: string, errors: readonly Papa.ParseError[]): Problem[] {
  // Of several at one place the first is told.
  const rules = new Map(
    errors.toReversed().flatMap(({ code, index = 0 }) => {
      if (!(code in QUOTE_RULES)) return [];
      return [[index, QUOTE_RULES[code as keyof typeof QUOTE_RULES]] as const];
    }),
  );
  const starts = rules.size > 0 ? lineStarts(text) : [];
  let line = 0;
  return [...rules]
    .toSorted(([a], [b]) => a - b)
    .map(([index, rule]) => {
      const at = Math.max(index - 1, 0);
      while ((starts[line + 1] ?? Infinity) <= at) line += 1;
      return problem(rule, atLine(file, line + 1, at - (starts[line] ?? 0) + 1), {});
    });
}

const parsed = (text: string) => Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });

/**
 * Splits a text at commas and line ends, whatever the kind of these; within cells they become LF. Cells
 * are kept to the letter: nothing is trimmed and nothing turned into a number.
 */
export function parseCsv(file: string, raw: string): ParsedCsv {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const { data: rows, errors } = parsed(text);
  const lines = linesOf(rows, text.includes('"'));
  const whole = packed(text);
  const source = sourceOf(whole, lines);
  const sheet = {
    file,
    rows,
    lines,
    source,
    cells: (row: number) => (row < lines.length ? (parsed(source(row)).data[0] ?? ['']) : []),
    reread: () => parsed(whole()).data,
  };
  return { sheet, problems: quoteProblems(file, text, errors) };
}
