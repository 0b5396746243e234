import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile } from '../../../src/domain/lists/csv.ts';

const parsed = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

test('a file starts with a byte order mark and reads back as the table', () => {
  const safe = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(safe, safe, safe), { minLength: 1 }), (rows) => {
      const text = csvFile(['a', 'b', 'c'], rows);
      expect(text.startsWith('\uFEFF"a","b","c"\r\n')).toBe(true);
      expect(parsed(text).slice(1)).toEqual(rows);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r1', ' =1', '-'])(
  'what a spreadsheet would compute is text: %j',
  (formula) => {
    const [, [cell] = []] = parsed(csvFile(['a'], [[formula]]));
    expect(cell).toBe(`'${formula}`);
  },
);
