import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inBothLanguages, pageTypes } from '../site/page-types.ts';
import { openBrowser } from './browser.ts';
import { searchFor } from './search-page.ts';
import { settled } from './visits.ts';

const address = inject('siteAddress');

let browser: Browser;
let page: Page;
const elsewhere: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.context().on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== address) elsewhere.push(href);
  });
});
afterAll(() => browser.close());

/** All that a browser can keep for a site, by its kinds; what the reader’s tab holds among it. */
const kept = async () => {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => ({
    written: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { cookies, ...stored };
};

const NOTHING = {
  cookies: [],
  written: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: [],
};

/** What readers do on pages that run a script, with something that is shown when it is done. */
const USES: Readonly<Record<string, () => Promise<unknown>>> = {
  '/search/': () => searchFor(page, '大肠菌群'),
  '/check/': async () => {
    await page.locator('[data-asked="product"]').fill('示例酸奶');
    await page.locator('[data-asked="lot"]').fill('2001-02-03');
    await page.locator('#packet button[type="submit"]').click();
    await page.locator('[data-verdict]:not([hidden])').waitFor();
  },
  '/notices/': async () => {
    await page.locator('#filter-q').fill('示例');
    await page.locator('#list-found:not([hidden])[aria-busy="false"]').waitFor();
  },
};

describe('the reader’s browser is left as it was', () => {
  test.each(pageTypes(inject('siteFolder')))('by %s', async (path) => {
    await page.goto(address + path);
    await settled(page);
    expect(await kept()).toEqual(NOTHING);
    expect(elsewhere).toEqual([]);
  });

  test.each(inBothLanguages(Object.keys(USES)))('by use of %s', async (path) => {
    await page.goto(address + path);
    await USES[path.replace(/^\/en/, '')]!();
    await page.locator('#large-text').check();
    expect(await kept()).toEqual(NOTHING);
    expect(elsewhere).toEqual([]);
  });
});

test('what is kept would be found', async () => {
  await page.evaluate(async () => {
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
    sessionStorage.setItem('seen', '1');
    await caches.open('seen');
    await new Promise((done) => {
      indexedDB.open('seen').onsuccess = done;
    });
  });
  const found = await kept();
  expect(found.cookies).toHaveLength(1);
  expect(found).toMatchObject({
    written: 'seen=1',
    local: ['seen'],
    session: ['seen'],
    databases: ['seen'],
    caches: ['seen'],
  });
});
