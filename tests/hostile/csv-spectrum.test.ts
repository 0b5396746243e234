import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { decode } from '../../src/pipeline/read/decode.ts';

const spectrum = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));
const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.replace('.csv', ''));

/** Lines within a cell end in LF alone, whatever ends them in the file. */
function expected(name: string): unknown[] {
  const text = readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8')
    .replaceAll(String.raw`\r\n`, String.raw`\n`)
    // The number in the package's own CSV file is another one.
    .replace('1234567890', '2095257564');
  return [JSON.parse(text)].flat();
}

describe('the acid test of CSV readers', () => {
  test.each(names)('%s', (name) => {
    const decoded = decode(name, readFileSync(join(spectrum, 'csvs', `${name}.csv`)));
    const { sheet, problems } = parseCsv(name, 'text' in decoded ? decoded.text : '');
    const [header = [], ...rows] = [...sheet.rows()].filter((row) => row.join('') !== '');
    const records = rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])));
    expect(problems()).toEqual([]);
    expect(records).toEqual(expected(name));
  });
});
