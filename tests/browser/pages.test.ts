import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inBothLanguages, pageTypes } from '../site/page-types.ts';
import { openBrowser } from './browser.ts';
import { settled, watchPage, widerThanWindow } from './visits.ts';

const address = inject('siteAddress');
const paths = inBothLanguages(pageTypes(inject('siteFolder')));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One page for all tests of a group, in a browser window of its own. */
function pageWith(options: BrowserContextOptions): () => Page {
  let page: Page | undefined;
  beforeAll(async () => {
    page = await (await browser.newContext(options)).newPage();
  });
  afterAll(() => page?.context().close());
  return () => {
    if (!page) throw new Error('The page has not been opened yet.');
    return page;
  };
}

describe('opened', () => {
  const page = pageWith({});
  let wrong: string[];
  beforeAll(async () => {
    wrong = await watchPage(page(), address);
  });

  test.each(paths)('%s has no error, keeps its policy and asks no other site', async (path) => {
    wrong.length = 0;
    await page().goto(address + path);
    await settled(page());
    expect(wrong).toEqual([]);
  });
});

describe('on a narrow phone', () => {
  const page = pageWith({ viewport: { width: 320, height: 640 } });

  test.each(paths)('%s does not scroll sideways at 320 px, nor in large text', async (path) => {
    await page().goto(address + path);
    expect(await widerThanWindow(page())).toEqual([]);
    await page().locator('#large-text').check();
    expect(await widerThanWindow(page())).toEqual([]);
  });

  test('the box enlarges all text, and a second click takes it back', async () => {
    await page().goto(`${address}/`);
    const size = () =>
      page()
        .locator('main p')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page().locator('#large-text').check();
    expect(await size()).toBeCloseTo(before * 1.375);
    await page().locator('#large-text').uncheck();
    expect(await size()).toBe(before);
  });
});

describe('without JavaScript', () => {
  const page = pageWith({ javaScriptEnabled: false });

  test.each(paths)('%s shows its heading and content', async (path) => {
    await page().goto(address + path);
    expect(await page().locator('h1').count()).toBe(1);
    expect((await page().locator('main').innerText()).length).toBeGreaterThan(40);
  });

  test('links lead from the first page to a notice and on to its firm', async () => {
    await page().goto(`${address}/`);
    await page().locator('nav a[href="/notices/"]').first().click();
    await page().waitForURL('**/notices/');
    await page().locator('main a[href^="/notices/2"]').first().click();
    await page().waitForURL(/\/notices\/[^/]+\/$/);
    await page().locator('main a[href^="/firms/"]').first().click();
    await page().waitForURL(/\/firms\/[^/]+\/$/);
  });
});

/** How the page came, in the browser's own words; after its link was pointed at for some milliseconds. */
async function deliveryAfter(milliseconds: number): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${address}/notices/`);
  const link = page.locator('main a[href^="/notices/2"]').first();
  await link.hover();
  await page.waitForTimeout(milliseconds);
  await link.click();
  await page.waitForURL(/\/notices\/[^/]+\/$/);
  const [entry] = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((navigation) => (navigation as unknown as { deliveryType: string }).deliveryType),
  );
  await page.close();
  return entry ?? '';
}

test('a page is fetched while its link is pointed at, without a script', async () => {
  const deliveries: string[] = [];
  // A machine with much else to do may need longer.
  for (const milliseconds of [600, 2000, 5000]) {
    deliveries.push(await deliveryAfter(milliseconds));
    if (deliveries.at(-1) !== '') break;
  }
  expect(deliveries.at(-1)).toBe('navigational-prefetch');
});

describe('printed', () => {
  const page = pageWith({ viewport: { width: 720, height: 1000 } });

  test.each(paths)('%s keeps its content and leaves out what paper can not use', async (path) => {
    await page().emulateMedia({ media: 'print' });
    await page().goto(address + path);
    expect((await page().locator('main').innerText()).length).toBeGreaterThan(40);
    // The heading of a column is a heading still, though on a screen one can sort by it.
    const useless = page().locator('nav:visible, button:visible:not(th > button)');
    expect(await useless.count()).toBe(0);
    expect(await widerThanWindow(page())).toEqual([]);
  });
});
