import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../src/open-data/cells.ts';
import { csv } from '../../src/open-data/formats/csv.ts';
import { own, publishedTable } from '../../src/open-data/table.ts';

const table = publishedTable<{ text: string; number: number }>(
  'example',
  ['示例', 'Example', '一行', 'A row'],
  [],
  { rows: () => [] },
  {
    text: own('text', ['文字', 'Text', '文字', 'A text'], (x) => x.text),
    number: own('number', ['数', 'Number', '数', 'A number'], (x) => x.number),
  },
);

const bare = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

describe('a text cell of a CSV file', () => {
  test.each([
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    "'=1",
    '＝1+1',
    '\t=1',
    '=HYPERLINK("https://x.example";"y")',
  ])('is never a formula: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test('that is ordinary is left alone', () => {
    expect(guarded('n=5,c=2')).toBe('n=5,c=2');
    expect(guarded('≤30mg/kg')).toBe('≤30mg/kg');
  });

  test('comes back to the letter, whatever it holds', () => {
    const texts = fc.array(
      fc.record({
        text: fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({
            unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r', '1', '食'),
          }),
        ),
        number: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const written = [...csv(table, rows)].join('');
        const read = parse(written, { bom: true, recordDelimiter: '\r\n' }).slice(1);
        expect(read.map(([text = '', number]) => [bare(text), Number(number)])).toEqual(
          rows.map(({ text, number }) => [text, number]),
        );
        for (const [text = ''] of read) expect(text).not.toMatch(/^[=+\-@＝＋－＠\t]/);
      }),
    );
  });

  test('leaves numbers below zero as numbers', () => {
    expect([...csv(table, [{ text: 'a', number: -3 }])][1]).toBe('a,-3\r\n');
  });
});
