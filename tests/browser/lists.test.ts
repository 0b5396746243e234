import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { LISTS, type ListName, type ListRow } from '../../src/domain/lists/list.ts';
import { occurring } from '../../src/domain/lists/parts.ts';
import { selectRows } from '../../src/domain/lists/select.ts';
import { isWhole, writeListState, type ListState } from '../../src/domain/lists/state.ts';
import { anyChosen } from '../domain/lists/rows.ts';
import { openBrowser } from './browser.ts';
import { settled, watchPage } from './visits.ts';

const address = inject('siteAddress');
const folder = inject('siteFolder');

const HOMES: Readonly<Record<ListName, string>> = {
  notices: '/notices/',
  firms: '/firms/',
  cases: '/rectification/',
  changes: '/changes/',
};
const NAMES = Object.keys(HOMES) as ListName[];
const LANGUAGES = ['', '/en'] as const;
const TAG = { '': 'zh-CN', '/en': 'en' } as const;
const inAll = LANGUAGES.flatMap((language) => NAMES.map((name) => [language, name] as const));
const SHOWN = 50;

const readJson = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

/** All rows of a list, from its files. */
function rowsOf(language: string, name: ListName): ListRow[] {
  const files = join(language, 'lists', name);
  const parts = readJson<{ rows: number }[]>(join(files, 'parts.json'));
  return parts.flatMap((_, part) => readJson<ListRow[]>(join(files, `${part + 1}.json`)));
}

let browser: Browser;
let page: Page;
let wrong: string[];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  wrong = await watchPage(page, address);
});
afterAll(() => browser.close());
afterEach(() => {
  expect(wrong.splice(0)).toEqual([]);
});

const shownLinks = (scope: string): Promise<(string | null)[]> =>
  page
    .locator(`${scope} > ol > li`)
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? null));
const pathsOf = (rows: readonly ListRow[]) =>
  rows.slice(0, SHOWN).map(({ cells }) => new URL(cells.at(-1) ?? '').pathname);
/** As the way back and forth does: the address changes, and the page follows. */
const goTo = async (query: string) => {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await found();
};
const found = () => page.locator('#list-found:not([hidden])[aria-busy="false"]').waitFor();

describe.each(inAll)('%s %s', (language, name) => {
  const all = rowsOf(language, name);
  const list = LISTS[name];
  const home = address + language + HOMES[name];

  test('shows what the selection says, for filters of every kind', async () => {
    const values = occurring(all.map(({ facets }) => facets));
    const words = all.flatMap(({ cells }) => [cells[0] ?? '', (cells[3] ?? '').slice(0, 2)]);
    const states: fc.Arbitrary<ListState> = fc.record({
      q: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...words).map((word) => word.trim()),
      ),
      sort: fc.constantFrom(...Object.keys(list.sorts)),
      chosen: anyChosen(Object.entries(values)),
    });
    await page.goto(home);
    for (const state of fc.sample(states, { numRuns: 20, seed: 20220630 })) {
      if (isWhole(state, list)) continue;
      await goTo(writeListState(state, list));
      const expected = selectRows(all, state, list, TAG[language]);
      expect(await shownLinks('#list-found')).toEqual(pathsOf(expected));
      expect(await page.locator('#list-nothing').isVisible()).toBe(expected.length === 0);
      const said = await page.locator('#list-state').innerText();
      if (expected.length > 0) expect(said).toContain(String(expected.length));
      else expect(said).not.toBe('');
    }
  });

  test('its files hold the rows of the built pages as they are', () => {
    const built = readFileSync(join(folder, language, HOMES[name], 'index.html'), 'utf8');
    const first = all.slice(0, SHOWN);
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter(({ html }) => !built.includes(html))).toEqual([]);
  });

  test('is handed over as a table of the rows that are shown', async () => {
    const [facet = ''] = list.facets;
    const value = all[0]?.facets[facet]?.[0] ?? '';
    await page.goto(`${home}?${facet}=${value}`);
    await found();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#list-save').click(),
    ]);
    const file = join(inject('workFolder'), `${TAG[language]}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    const state = { q: '', sort: Object.keys(list.sorts)[0]!, chosen: { [facet]: value } };
    const expected = selectRows(all, state, list, TAG[language]);
    expect(data[0]).toHaveLength(list.columns.length);
    expect(data.slice(1)).toEqual(expected.map(({ cells }) => cells));
  });
});

test('the address follows each choice, and the way back leads through them', async () => {
  const [first] = rowsOf('', 'notices');
  const category = first!.facets['category']![0]!;
  await page.goto(`${address}/notices/page/2/`);
  const built = await shownLinks('#list-built');
  await page.locator('#choice-category').selectOption(category);
  await page.waitForURL(`**/notices/?category=${category}`);
  await found();
  const narrowed = await shownLinks('#list-found');
  await page.locator('#choice-sort').selectOption('oldest');
  await page.waitForURL(`**/notices/?category=${category}&sort=oldest`);
  await found();
  await page.goBack();
  await found();
  expect(await shownLinks('#list-found')).toEqual(narrowed);
  expect(await page.locator('#choice-sort').inputValue()).toBe('newest');
  await page.locator('#list-clear').click();
  await page.waitForURL('**/notices/page/2/');
  expect(await shownLinks('#list-built')).toEqual(built);
  expect(await page.locator('#list-found').isVisible()).toBe(false);
});

test('typing is one step of the way back', async () => {
  await page.goto(`${address}/firms/`);
  await page.locator('#filter-q').pressSequentially('示例', { delay: 250 });
  await page.waitForURL('**/firms/?q=*');
  await found();
  await page.goBack();
  await page.waitForURL('**/firms/');
  await settled(page);
  expect(await page.locator('#list-built').isVisible()).toBe(true);
  expect(await page.locator('#filter-q').inputValue()).toBe('');
});

test('the rest of a long answer follows when asked for, and takes the focus along', async () => {
  const all = rowsOf('', 'notices');
  await page.goto(`${address}/notices/?sort=oldest`);
  await found();
  expect(all.length).toBeGreaterThan(SHOWN);
  await page.locator('#list-more').click();
  await expect
    .poll(() => page.locator('#list-found > ol > li').count())
    .toBe(Math.min(all.length, 2 * SHOWN));
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe((await shownLinks('#list-found'))[SHOWN]);
});

test('a list that is narrowed already hands its filter on to the whole list', async () => {
  const [first] = rowsOf('', 'notices');
  const { category, region } = first!.facets;
  await page.goto(`${address}/notices/category/${category![0]}/`);
  await page.locator('#choice-region').selectOption(region![0]!);
  await page.locator('#list-filter [type="submit"]').click();
  await page.waitForURL(`**/notices/?*category=${category![0]}*`);
  await found();
  const expected = rowsOf('', 'notices').filter(
    ({ facets }) =>
      facets['category']?.includes(category![0]!) && facets['region']?.includes(region![0]!),
  );
  expect(await shownLinks('#list-found')).toEqual(pathsOf(expected));
});

test('a list that can not be read says so, and is asked for anew', async () => {
  await page.route('**/lists/notices/1.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${address}/notices/?sort=oldest`);
  await expect.poll(() => page.locator('#list-state').innerText()).toContain('没有读到');
  wrong.length = 0;
  await page.unroute('**/lists/notices/1.json');
  await page.locator('#list-filter [type="submit"]').click();
  await found();
});

test('a list that is not filtered loads nothing, and its script is small', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${address}/notices/`);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
  const scripts = requests.filter((path) => path.endsWith('.js'));
  const weight = scripts.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  expect(weight.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(15 * 1024);
});

describe('a table', () => {
  test.each(['/regions/', '/en/categories/'])('%s is sorted by its headings', async (path) => {
    await page.goto(address + path);
    const table = page.locator('table.sortable').first();
    const figures = () =>
      table
        .locator('tbody td:nth-child(3) data')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
    const built = await figures();
    const heading = table.locator('th[data-sort="failed"]');
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await figures()).toEqual(built.toSorted((a, b) => b - a));
    await page.reload();
    expect(await figures()).toEqual(built.toSorted((a, b) => b - a));
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await page.goBack();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect(await figures()).toEqual(built);
  });
});

test.each(inAll)(
  'without JavaScript %s %s is a plain list with ways to narrow it',
  async (language, name) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address + language + HOMES[name]);
    expect(await plain.locator('#list-filter').isVisible()).toBe(false);
    expect(await plain.locator('#list-built > ol > li').count()).toBeGreaterThan(0);
    if (name === 'notices' || name === 'cases') {
      expect(await plain.locator('.narrow a').first().isVisible()).toBe(true);
    }
    const next = plain.locator('.pager [rel="next"]');
    if (rowsOf(language, name).length > SHOWN) {
      await next.click();
      await plain.waitForURL('**/page/*/');
      expect(await plain.locator('#list-built > ol > li').count()).toBeGreaterThan(0);
    }
    await context.close();
  },
);
