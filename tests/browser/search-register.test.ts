import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readerOfChinese } from '../../scripts/build/chinese.ts';
import { packed, writeRegister } from '../../scripts/build/search-register.ts';
import { newStaging } from '../build/new-staging.ts';
import { nameBookOf } from '../../src/domain/search/name-book.ts';
import { manyRecords, nameOf } from '../search/records.ts';
import { openBrowser } from './browser.ts';
import { searchFor } from './search-page.ts';

const address = inject('siteAddress');
const records = manyRecords(20_000);
const number = (i: number) => records[i]?.shown.sample ?? '';

let browser: Browser;
let folder: string;
let page: Page;
/** What is sent to the page: the address, and the bytes once all have come. */
let sent: Promise<readonly [url: string, bytes: number]>[];

const all = async () => (await Promise.all(sent)).reduce((sum, [, bytes]) => sum + bytes, 0);
const leaves = async () =>
  (await Promise.all(sent)).filter(([url]) => url.includes('/leaves/')).length;

/** The register of the demonstration is replaced by one of fifty years. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  const reader = readerOfChinese();
  const staging = newStaging(folder);
  writeRegister(records, reader, '', staging, () => undefined);
  staging.put('names.gz', packed(JSON.stringify(nameBookOf(records, reader))));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  sent = [];
  page = await browser.newPage();
  await page.route('**/search/register/**', async (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/search/register/');
    await route.fulfill({ body: await readFile(join(folder, path)) });
  });
  await page.goto(`${address}/search/`);
  await page.waitForLoadState('networkidle');
  page.on('response', (response) => {
    sent.push(response.body().then(({ length }) => [response.url(), length]));
  });
});
afterEach(async () => {
  await Promise.all(sent);
  await page.close();
});

describe('a register far larger than a search looks through', () => {
  test('sends the first result of a visit in 300 KB, however old it is', async () => {
    const { paths } = await searchFor(page, number(17_345));
    expect(paths).toEqual(['/notices/n-17345/']);
    expect(await all()).toBeLessThan(300 * 1024);
    expect([1, 2, 3]).toContain(await leaves());
  });

  test('shows the newest first, says how far it looked, and goes on when asked', async () => {
    await searchFor(page, '奶片');
    const state = page.locator('#found-state');
    const found = page.locator('#found-notice small');
    const [count, said] = [await found.innerText(), await state.innerText()];
    expect(count).toMatch(/^\d+\+$/);
    expect(said).toContain('更早的还没有查');
    const before = await leaves();
    await page.locator('#further button').click();
    await expect.poll(() => state.innerText(), { timeout: 10_000 }).not.toBe(said);
    expect(await leaves()).toBeGreaterThan(before);
    expect(Number.parseInt(await found.innerText())).toBeGreaterThan(Number.parseInt(count));
  });

  test('counts what it has looked through as the least there is, and offers every choice', async () => {
    await searchFor(page, '奶片');
    const option = page.locator('#choice-kind option[value="notice"]');
    await expect.poll(() => option.textContent(), { timeout: 10_000 }).toMatch(/\d\+）$/);
    expect(await page.locator('#choice-kind option[disabled]').count()).toBe(0);
  });

  test.each([
    ['pinyin', (name: string) => readerOfChinese().read(name.slice(2, 8)).join('')],
    [
      'first letters',
      (name: string) =>
        readerOfChinese()
          .read(name)
          .map((syllable) => syllable[0])
          .join(''),
    ],
    ['one slip', (name: string) => `${name.slice(0, 3)}猫${name.slice(4)}`],
  ])('finds an old name in %s', async (_, typedAs) => {
    const name = nameOf(15_432);
    const { paths } = await searchFor(page, typedAs(name));
    const holding = records
      .filter(({ shown }) => shown.firm === name)
      .map(({ path }) => `/${path}`);
    expect(holding.filter((path) => paths.includes(path)).length).toBeGreaterThan(0);
  });

  test('never holds up who is typing', async () => {
    const longest = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('#search-field')!;
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ entryTypes: ['longtask'] });
      for (const length of [1, 2, 3, 4]) {
        field.value = '有限公司'.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((typed) => setTimeout(typed, 150));
      }
      await new Promise((settled) => setTimeout(settled, 1000));
      observer.disconnect();
      return longest;
    });
    // A fifth of a second is felt; a quiet machine takes a fraction of it.
    expect(longest).toBeLessThan(200);
  });
});
