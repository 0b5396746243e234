import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/schema/table.ts';
import { REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { decode } from '../../src/pipeline/read/decode.ts';
import { cellPlace, columnName } from '../../src/pipeline/read/sheet.ts';
import { readTable } from '../../src/pipeline/read/table.ts';

const cellText = fc.string({
  unit: fc.constantFrom('a', '甲', ',', '"', '\n', ' ', '；', '1', '-'),
  maxLength: 6,
});

/** Written with quotation marks where they are needed, or where chance puts them. */
const writtenCell = fc.tuple(cellText, fc.boolean()).map(([text, quoted]) => ({
  text,
  written: quoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
}));

const grid = fc.array(fc.array(writtenCell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

/** Line ends of a file, one for each row; within cells they may be of either kind too. */
const ends = fc.infiniteStream(fc.constantFrom('\n', '\r\n'));

const fileOf = (rows: { written: string }[][], newlines: Iterator<string>, bom: boolean) => {
  const next = () => (newlines.next().value as string | undefined) ?? '\n';
  const body = rows
    .map((row) => row.map(({ written }) => written.replaceAll('\n', next)).join(',') + next())
    .join('');
  return `${bom ? '\ufeff' : ''}${body}`;
};

const read = (file: string, piece?: number) => {
  const decoded = decode('x.csv', new TextEncoder().encode(file));
  if (!('text' in decoded)) throw new Error(decoded.problem.message);
  const { sheet } = parseCsv('x.csv', decoded.text, piece);
  return { ...sheet, all: [...sheet.rows()] };
};

describe('rows of a CSV file', () => {
  it('keep their texts and their true lines, whatever the line ends, quotes and byte order mark', () => {
    fc.assert(
      fc.property(grid, ends, fc.boolean(), (rows, newlines, bom) => {
        const file = fileOf(rows, newlines[Symbol.iterator](), bom);
        const sheet = read(file);
        const written = file.replace('\ufeff', '').split(/\r?\n/);
        expect(sheet.all.slice(0, rows.length)).toEqual(
          rows.map((row) => row.map(({ text }) => text)),
        );
        rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            const { line, character } = cellPlace(sheet, r, c, null);
            const [start] = cell.written.split('\n');
            const there = written[(line ?? 0) - 1]?.slice((character ?? 0) - 1);
            expect(there?.startsWith(start ?? '')).toBe(true);
          });
        });
      }),
    );
  });

  it('count lines as an editor does where every cell before is known', () => {
    fc.assert(
      fc.property(grid, ends, (rows, newlines) => {
        const sheet = read(fileOf(rows, newlines[Symbol.iterator](), false));
        let line = 1;
        rows.forEach((row, r) => {
          expect(sheet.lines[r]).toBe(line);
          row.forEach(({ text }, c) => {
            expect(cellPlace(sheet, r, c, null).line).toBe(line);
            line += text.split('\n').length - 1;
          });
          line += 1;
        });
      }),
    );
  });

  it('are those of Papa Parse in whatever pieces they are split, with the same quotation marks found wrong', () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', '甲', ',', '"', '"', '\n', '\n', ' ', '\ufeff'),
      maxLength: 60,
    });
    const [found, isWithinCell] = [new Set<string>(), new Set<boolean>()];
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 12 }), (text, piece) => {
        const [whole, pieces] = [parseCsv('x.csv', text), parseCsv('x.csv', text, piece)];
        const rows = [...whole.sheet.rows()];
        const inPieces = [...pieces.sheet.rows()];
        expect(pieces.problems()).toEqual(whole.problems());
        for (const { rule } of whole.problems()) found.add(rule);
        if (whole.problems().length > 0) return;
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        expect(rows).toEqual(data);
        expect(inPieces).toEqual(data);
        expect(pieces.sheet.lines).toEqual(whole.sheet.lines);
        isWithinCell.add(rows.flat().some((cell) => cell.includes('\n')));
      }),
      { numRuns: 3000 },
    );
    expect([found.size, isWithinCell.size]).toEqual([2, 2]);
  });

  it('can be told again as soon as they are given', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 1, max: 12 }), (written, piece) => {
        const file = fileOf(written, ['\n'].values(), false);
        const whole = read(file);
        const { cells, rows, source } = parseCsv('x.csv', file, piece).sheet;
        let row = 0;
        for (const given of rows()) {
          expect(source(row)).toBe(whole.source(row));
          expect(cells(row)).toEqual(given);
          row += 1;
        }
        expect(row).toBe(whole.all.length);
      }),
    );
  });

  it('end where a quotation mark is wrong, of which a long text is not read on', () => {
    const long = 'x'.repeat(2 ** 24);
    const { problems, sheet } = parseCsv('x.csv', `a,b\n1,"${long}" y,2\n3,4\n`);
    expect([...sheet.rows()]).toEqual([]);
    expect(problems().map(({ rule }) => rule)).toEqual(['quote-stray']);
  });

  it('name columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

it('the text of a table in which nothing is wrong stays packed', () => {
  const unpacked = () => {
    throw new Error('unpacked');
  };
  const sheet = read(readFileSync('data/reference/regions.csv', 'utf8'));
  const packed = { ...sheet, source: unpacked, cells: unpacked };
  const { problems, records } = readTable(packed, REFERENCE_TABLES.regions as unknown as Table);
  expect(problems).toEqual([]);
  expect(records.length).toBeGreaterThan(10);
});

it('of a table too long to be kept as it is, any row can be told again', () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [`XC${row}`, `示例“奶片”${row}`, '合格']);
  const text = rows.map((cells) => cells.join(',')).join('\r\n');
  expect(text.length).toBeGreaterThan(2 ** 20);
  const { all, cells, rows: again, source } = read(text);
  for (const row of [0, 1, 31_234, 59_999]) {
    expect(source(row)).toBe(rows[row]?.join(','));
    expect(cells(row)).toEqual(rows[row]);
  }
  expect(source(60_000)).toBe('');
  expect(all).toEqual(rows);
  expect([...again()]).toEqual(rows);
});
