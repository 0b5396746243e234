import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/spreadsheet/cell-name.ts';
import type { Sheet } from '../../src/spreadsheet/sheet.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';

const firms: Sheet = {
  name: '单位',
  title: '单位名单',
  columns: [
    { header: '统一社会信用代码', note: '18 位' },
    { header: '环节', choices: { values: ['生产', '流通'], others: false } },
    { header: '备注', choices: { values: ['生产', '流通'], others: true } },
  ],
  rows: [['911101010101010101', '生产', '=HYPERLINK("http://example.com","x")']],
  spareRows: 2,
};

const read = async (sheets: readonly Sheet[]) =>
  readXlsx(await writeWorkbook(sheets), { readStyles: true });

test('title, header and cells are text; nothing is a number or a formula', async () => {
  const { sheets } = await read([firms]);
  expect(sheets[0]?.rows.slice(0, 3)).toEqual([
    ['单位名单', null, null],
    ['统一社会信用代码', '环节', '备注'],
    firms.rows[0],
  ]);
  const cells = [...(sheets[0]?.cells?.values() ?? [])];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(new Set(cells.map(({ style }) => style?.numFmt))).toEqual(new Set(['@']));
  expect(sheets[0]?.freezePane).toMatchObject({ rows: 2 });
});

test('empty rows to fill in are text already, and have the lists', async () => {
  const { sheets } = await read([firms]);
  expect(sheets[0]?.cells?.get('4,0')?.style?.numFmt).toBe('@');
  expect(
    sheets[0]?.dataValidations?.map(({ range, formula1, errorStyle }) => [
      range,
      formula1,
      errorStyle ?? 'stop',
    ]),
  ).toEqual([
    ['B3:B5', "'可选项 Lists'!$A$2:$A$3", 'stop'],
    ['C3:C5', "'可选项 Lists'!$A$2:$A$3", 'warning'],
  ]);
  expect(sheets[1]).toMatchObject({ name: '可选项 Lists', rows: [['环节'], ['生产'], ['流通']] });
});

test('the same sheets give the same bytes, at any time', async () => {
  const first = await writeWorkbook([firms]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(first, await writeWorkbook([firms]))).toBe(0);
});

test('cells too many are refused', async () => {
  await expect(
    writeWorkbook([{ name: '表', columns: [{ header: '甲' }], rows: [['1', '2']] }]),
  ).rejects.toThrow('more cells');
});

test('every text comes back to the letter', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }).map((value) => value.replaceAll(/[\uFFFE\uFFFF]/g, '')),
    fc.constantFrom(
      '_x0041_',
      '0012',
      '1E+17',
      '=1+1',
      '+1',
      '@x',
      ' a ',
      '2026/1/2',
      "'",
      'a\nb',
      '<&">',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (rows) => {
      const { sheets } = await read([
        { name: '表', columns: [{ header: '甲' }, { header: '乙' }], rows },
      ]);
      const cells = sheets[0]?.rows.slice(1).map((row) => row.map((value) => value ?? ''));
      expect(cells).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
