import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../src/domain/schema/tables.ts';
import { isTidy } from '../../src/pipeline/mend/tidy.ts';
import { mendTable, type Mend } from '../../src/pipeline/mend/table.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { readTable } from '../../src/pipeline/read/table.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { visits } from '../../src/domain/schema/tables/visit.ts';
import { gb18030, utf16be, utf16le } from './defects/encodings.ts';

const firms = SITE_TABLES.firms as unknown as Table;
const noticeTable = CAMPAIGN_TABLES.notices as unknown as Table;
const visitTable = visits as unknown as Table;
const FIRMS = readFileSync('tests/fixtures/base/data/firms.csv', 'utf8');
const VISITS = readFileSync('tests/fixtures/base/data/campaigns/2021-sample/visits.csv', 'utf8');
const NOTICES = readFileSync('tests/fixtures/base/data/campaigns/2021-sample/notices.csv', 'utf8');
const BOM = '\ufeff';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff+/, '').replaceAll(/\r\n?/g, '\n'), { delimiter: ',' })
    .data;
const mend = (text: string, table = firms): Mend | null =>
  mendTable('firms.csv', bytes(text), table);

describe('what is certain is mended', () => {
  it('leaves a sound file alone', () => {
    expect([mend(FIRMS), mend(VISITS, visitTable)]).toEqual([null, null]);
  });

  it.each([
    ['GB18030', gb18030],
    ['UTF-16', utf16le],
    ['UTF-16', utf16be],
  ])('reads %s', (name, encode) => {
    const mended = mendTable('firms.csv', encode(FIRMS), firms);
    expect(mended?.encoding).toContain(name);
    expect(mended?.text).toBe(FIRMS);
  });

  it('writes one byte order mark and LF', () => {
    expect(mend(FIRMS.replace(BOM, ''))).toMatchObject({ mark: true, text: FIRMS });
    expect(mend(BOM + FIRMS)).toMatchObject({ mark: true, text: FIRMS });
    expect(mend(FIRMS.replaceAll('\n', '\r\n'))).toMatchObject({ text: FIRMS, cells: [] });
  });

  it('cuts empty columns and rows at the end', () => {
    const wide = FIRMS.trimEnd().replaceAll('\n', ',,\n');
    const mended = mend(`${wide},,\n,,,,,,,,,,,,\n\n`);
    expect(mended).toMatchObject({ columns: 2, rows: 2, text: FIRMS, cells: [] });
  });

  it('mends spaces, full-width codes and dates, and lists each cell', () => {
    const text = VISITS.replace('2021-09-20', '２０２１年9月20日').replace(
      '企业编号',
      ' 企业编号 ',
    );
    const mended = mend(text, visitTable);
    expect(mended?.text).toBe(VISITS);
    expect(mended?.cells).toEqual([
      { cell: 'B1', column: '企业编号', before: ' 企业编号 ', after: '企业编号' },
      { cell: 'D4', column: '检查日期', before: '２０２１年9月20日', after: '2021-09-20' },
    ]);
  });

  it.each([
    ['9:30', '09:30'],
    ['10:00:00', '10:00'],
    ['９：０５', '09:05'],
  ])('mends a time written %s', (before, after) => {
    const text = NOTICES.replace('2021-11-05,,', `2021-11-05,${before},`);
    expect(mend(text, noticeTable)?.text).toBe(text.replace(before, after));
  });

  it.each(['24:00', '9:5', '930', '10:00:30', '9:30下午'])('leaves a time written %s', (time) => {
    expect(mend(NOTICES.replace('2021-11-05,,', `2021-11-05,${time},`), noticeTable)).toBeNull();
  });

  it.each([
    ['a quotation mark out of place', FIRMS.replace('示例乳业有限公司', '"示例乳业有限公司')],
    ['no header', FIRMS.split('\n').slice(1).join('\n')],
    ['a name in full-width letters', FIRMS.replace('示例乳业', '示例Ａ乳业')],
    ['a day that could be another', FIRMS.replace('示例联系人', '04/08/2021')],
  ])('leaves %s to people', (_, text) => {
    expect(mend(text)).toBeNull();
  });

  it('leaves a row alone whose cells may have shifted', () => {
    const text = VISITS.replace('2021-09-20', '2021/9/20,x');
    expect(mend(text, visitTable)).toBeNull();
  });
});

const FULL = (text: string): string =>
  text.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Ways in which spreadsheets and people spoil a cell. */
const spoiled = fc.constantFrom<(text: string) => string>(
  (text) => ` ${text}`,
  (text) => `${text}\u3000`,
  (text) => `${text}\n`,
  FULL,
  (text) => text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  (text) => text.replace(/^(\d{4})-(\d+)-(\d+)$/, '$1/$2/$3'),
  (text) => `${text}"，,`,
  () => '',
);

const file = fc
  .record({
    table: fc.constantFrom<readonly [Table, string]>([firms, FIRMS], [visitTable, VISITS]),
    spoils: fc.array(fc.tuple(fc.nat(9), fc.nat(12), spoiled), { maxLength: 8 }),
    crlf: fc.boolean(),
    mark: fc.constantFrom('', BOM, BOM + BOM),
    columns: fc.nat(3),
    below: fc.nat(3),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ table: [table, text], spoils, crlf, mark, columns, below, end }) => {
    const rows = rowsOf(text.trimEnd());
    for (const [row, column, spoil] of spoils) {
      const cells = rows[row % rows.length]!;
      cells[column % cells.length] = spoil(cells[column % cells.length]!);
    }
    const wide = rows.map((row) => [...row, ...Array<string>(columns).fill('')]);
    const blank = Array<string[]>(below).fill(Array<string>(rows[0]!.length).fill(''));
    const newline = crlf ? '\r\n' : '\n';
    return { table, text: mark + Papa.unparse([...wide, ...blank], { newline }) + end };
  });

describe('any spoiled file', () => {
  it('is mended once and for all, and only in the cells listed', () => {
    fc.assert(
      fc.property(file, ({ table, text }) => {
        const mended = mend(text, table);
        if (!mended) return;
        expect(mend(mended.text, table)).toBeNull();
        const [before, after] = [rowsOf(text), rowsOf(mended.text)];
        const listed = new Map(mended.cells.map(({ cell, after: to }) => [cell, to]));
        const rows = [...parseCsv('x.csv', mended.text.replace(BOM, '')).sheet.rows()];
        before.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            const name = `${String.fromCharCode(65 + column)}${row + 1}`;
            expect(after[row]?.[column]?.trim() ?? '').toBe((listed.get(name) ?? cell).trim());
            if (!listed.has(name)) {
              expect((after[row]?.[column] ?? '') === cell || cell.trim() === '').toBe(true);
            }
          }),
        );
        expect(rows.length).toBeLessThanOrEqual(before.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has none of the problems afterwards that can be mended', () => {
    fc.assert(
      fc.property(file, ({ table, text }) => {
        const mended = mend(text, table)?.text ?? text;
        const { sheet, problems } = parseCsv('x.csv', mended.replace(/^\ufeff/, ''));
        const { header, problems: found } = readTable(sheet, table);
        if (problems().length > 0) return;
        if (header.problems.length > 0) return;
        const rules = found.map(({ rule }) => rule);
        expect(rules.filter((rule) => rule === 'cell-space' || rule === 'cell-date-style')).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file of which nothing is said', () => {
  const HEAD = '\ufeff编号,名称\n';

  it('is tidy, if its form is', () => {
    expect(isTidy(bytes(`${HEAD}f-1,甲\n`))).toBe(true);
    expect(isTidy(bytes(`${HEAD}f-1,\n`))).toBe(true);
  });

  it.each([
    ['no mark', '编号,名称\nf-1,甲\n'],
    ['two marks', `\ufeff${HEAD}f-1,甲\n`],
    ['other line ends', '\ufeff编号,名称\r\nf-1,甲\r\n'],
    ['no line end', `${HEAD}f-1,甲`],
    ['a column without a title', '\ufeff编号,名称,\nf-1,甲,\n'],
    ['a column with a blank title', '\ufeff编号,""\nf-1,甲\n'],
    ['a blank row at the end', `${HEAD}f-1,甲\n,\n`],
    ['an empty row at the end', `${HEAD}f-1,甲\n\n`],
    ['a row of spaces at the end', `${HEAD}f-1,甲\n" ", \n`],
  ])('is not tidy with %s', (_, text) => {
    expect(isTidy(bytes(text))).toBe(false);
  });
});
