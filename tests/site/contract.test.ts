import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { COLLECTIONS, entriesOf, inBothLanguages, SINGLE_PAGES } from './page-types.ts';
import { table } from '../recount/tables.ts';

const folder = inject('siteFolder');
const has = (address: string): boolean => existsSync(join(folder, address, 'index.html'));

test.each(inBothLanguages(SINGLE_PAGES))('there is a page %s', (address) => {
  expect(has(address)).toBe(true);
});

describe.each([
  ['categories', table('reference/categories').map((row) => row('类别代码'))],
  ['regions', table('reference/regions').map((row) => row('区划代码'))],
  ['items', table('reference/items').map((row) => row('项目编号'))],
  ['bulletins', readdirSync('content/bulletins')],
])('%s', (collection, names) => {
  test('have a page each, in both languages', () => {
    const missing = inBothLanguages(names.map((name) => `/${collection}/${name}/`));
    expect(names.length).toBeGreaterThan(0);
    expect(missing.filter((address) => !has(address))).toEqual([]);
  });
});

test.each(COLLECTIONS)('%s are the same in both languages', (collection) => {
  expect(entriesOf(join(folder, 'en'), collection)).toEqual(entriesOf(folder, collection));
});

test('notices and firms have pages, and only such as the data has', () => {
  const notices = table('campaigns/*/notices').map((row) => row('通告编号'));
  const firms = table('firms').map((row) => row('企业编号'));
  const published = entriesOf(folder, 'notices');
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter((id) => !notices.includes(id))).toEqual([]);
  const named = entriesOf(folder, 'firms');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !firms.includes(id))).toEqual([]);
});
