import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../scripts/build/files.ts';
import { readTexts, type SiteText } from '../../scripts/build/site-checks/files.ts';
import { table } from '../recount/tables.ts';

const folder = inject('siteFolder');
const { asOf } = parse(readFileSync('data/site.yaml', 'utf8')) as { asOf: string };

/** Columns that only staff see, as the data dictionary on the site says; grades are single letters. */
const INTERNAL: readonly (readonly [table: string, column: string])[] = [
  ['firms', '联系人'],
  ['firms', '联系电话'],
  ['campaigns/*/visits', '检查员'],
  ['campaigns/*/samples', '备注'],
  ['campaigns/*/measures', '责任人'],
  ['campaigns/*/events', '内部备注'],
  ['campaigns/*/notices', '审批人'],
  ['campaigns/*/notices', '签发人'],
  ['campaigns/*/corrections', '更正人'],
];

const nothing = { ofSite: new Set<string>(), standing: new Map(), together: 0 };
const read = { seen: new Set<string>(), ...nothing };
const texts: SiteText[] = [];
for (const file of listFiles(folder)) {
  texts.push(...(await Array.fromAsync(readTexts(folder, file, read))));
}

/** Files in which any of the words stands. */
function holding(words: readonly string[]): string[] {
  return texts.flatMap(({ file, text }) =>
    words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
  );
}

const split = (cell: string): string[] => cell.split(/[;；]/).map((part) => part.trim());

test.each(INTERNAL)('no value of %s %s stands anywhere in the site', (name, column) => {
  const values = new Set(table(name).flatMap((row) => split(row(column))));
  values.delete('');
  expect(values.size).toBeGreaterThan(0);
  expect(holding([...values])).toEqual([]);
});

test('suspects found on a visit and not decided on are named nowhere, neither by name nor by code', () => {
  const decided = new Set(
    table('campaigns/*/penalties')
      .filter((row) => row('决定日期') <= asOf && row('公示截止日期') >= asOf)
      .map((row) => row('案件编号')),
  );
  const failing = new Set(
    table('campaigns/*/samples')
      .filter((row) => row('检验结论') === '不合格')
      .map((row) => row('企业编号')),
  );
  const suspects = new Set(
    table('campaigns/*/cases')
      .filter((row) => ['立案调查', '移送公安'].includes(row('惩戒方式')))
      .filter((row) => row('案件来源') === '检查发现' && !decided.has(row('案件编号')))
      .map((row) => row('企业编号'))
      .filter((firm) => !failing.has(firm)),
  );
  expect(suspects.size).toBeGreaterThan(0);
  const known = table('firms')
    .filter((row) => suspects.has(row('企业编号')))
    .flatMap((row) => [
      row('企业名称'),
      ...split(row('曾用名')),
      row('统一社会信用代码'),
      row('食品生产许可证编号'),
    ])
    .filter((text) => text !== '');
  expect(holding(known)).toEqual([]);
});

test('the full names of individuals and small workshops stand nowhere', () => {
  const names = table('firms')
    .filter((row) => ['个体工商户', '小作坊'].includes(row('主体类型')))
    .map((row) => row('企业名称'));
  expect(names.length).toBeGreaterThan(0);
  expect(holding(names)).toEqual([]);
});

test('the search index is among the files that are read', () => {
  const index = texts.filter(({ file }) => file.startsWith('search/register/'));
  expect(index.some(({ text }) => text.includes('乳业'))).toBe(true);
});

test('what can be downloaded is among them, workbooks and archives too', () => {
  const inside = texts.filter(({ text }) => text.includes('示例'));
  for (const kind of [/\.csv$/, /\.ndjson$/, /\.xlsx!/]) {
    expect(inside.some(({ file }) => kind.test(file))).toBe(true);
  }
  expect(texts.some(({ file }) => /\.zip!README\.txt$/.test(file))).toBe(true);
});
