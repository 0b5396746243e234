import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isDate, suggestDate } from '../../src/domain/date.ts';
import { readLimit } from '../../src/domain/limits/limit.ts';
import { readableText } from '../../src/domain/limits/notation.ts';
import { readResult } from '../../src/domain/limits/result.ts';
import { firms } from '../../src/domain/schema/tables/firm.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { decode } from '../../src/pipeline/read/decode.ts';
import { readTable } from '../../src/pipeline/read/table.ts';
import { parseYaml } from '../../src/pipeline/read/yaml-document.ts';
import { readMdx } from '../../src/pipeline/prose/mdx.ts';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';

/** Inputs that once broke a reader, or that are worth trying first: text in the file's name order. */
const CORPUS = 'tests/harden/corpus';

/** Longer than this is called a hang, in milliseconds. */
const HANG = 2000;

const csvTable = (bytes: Uint8Array): unknown => {
  const decoded = decode('firms.csv', bytes);
  if (!('text' in decoded)) return decoded;
  const { sheet, problems } = parseCsv('firms.csv', decoded.text);
  return [readTable(sheet, firms as unknown as Table), problems()];
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).slice(0, 4000);

/** What reads a text or file from outside; each gives a value or a reason, and never throws. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'a table': csvTable,
  'an import': readSpreadsheet,
  'a date': (bytes) => isDate(text(bytes)) || suggestDate(text(bytes)),
  'a result': (bytes) => readResult(readableText(text(bytes))),
  'a limit': (bytes) => readLimit(readableText(text(bytes))),
  settings: (bytes) => parseYaml('site.yaml', text(bytes)),
  prose: (bytes) => readMdx(text(bytes)),
};

export interface Fuzzed {
  readonly inputs: number;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
}

/** Pieces of what the readers know, so that random texts get further than the first sign. */
const PIECES = [
  '"',
  ',',
  '\n',
  '\r\n',
  ';',
  '；',
  '、',
  '企业编号',
  '企业名称',
  '2021-09-10',
  '2021年9月',
  '≤',
  '≥',
  '×10²',
  '未检出',
  'n=5,c=2,m=10,M=100CFU/g',
  'mg/kg',
  '(以Al计)',
  '<10',
  '1,200',
  '44.0～46.0',
  '---\n',
  'title: ',
  '- ',
  '&a',
  '*a',
  '<Stat of="x" />',
  '{',
  '}',
  '`',
  '#',
  '=1+1',
  '\ufeff',
  '\0',
  '\ud83d\ude00',
  'PK\u0003\u0004',
  '<table><tr><td>',
  '&#',
  '9'.repeat(20),
] as const;

const inputs = (seed: number, count: number): Uint8Array[] => {
  const mixed = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 40,
    })
    .map((parts) => new TextEncoder().encode(parts.join('')));
  const repeated = fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 1500 }))
    .map(([piece, times]) => new TextEncoder().encode(piece.repeat(times)));
  const any = fc.oneof(
    { weight: 4, arbitrary: mixed },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
  return fc.sample(any, { seed, numRuns: count });
};

function keep(reader: string, bytes: Uint8Array): string {
  const name = `${reader.replaceAll(' ', '-')}-${Buffer.from(bytes).toString('base64url').slice(0, 24)}.bin`;
  writeFileSync(join(CORPUS, name), bytes);
  return join(CORPUS, name);
}

/** Tries the saved corpus and then random inputs on every reader; what breaks one joins the corpus. */
export function fuzz(seed: number, count: number): Fuzzed {
  const saved = readdirSync(CORPUS).map((name) => new Uint8Array(readFileSync(join(CORPUS, name))));
  const crashes: string[] = [];
  const hangs: string[] = [];
  const all = [...saved, ...inputs(seed, count)];
  for (const bytes of all) {
    for (const [reader, read] of Object.entries(READERS)) {
      const start = performance.now();
      try {
        read(bytes);
      } catch (error) {
        crashes.push(`${reader}: ${String(error)} (${keep(reader, bytes)})`);
      }
      if (performance.now() - start > HANG) hangs.push(`${reader} (${keep(reader, bytes)})`);
    }
  }
  return { inputs: all.length * Object.keys(READERS).length, crashes, hangs };
}
