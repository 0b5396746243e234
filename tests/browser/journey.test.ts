import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const address = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until the link to an address that matches has the focus, as someone does who has no mouse. */
async function tabTo(page: Page, target: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: '', visible: false };
      const { height, width } = element.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(element);
      return {
        name: element instanceof HTMLAnchorElement ? element.pathname : element.id,
        visible: width > 0 && height > 0 && outlineStyle !== 'none',
      };
    });
    seen.push(focused.name);
    if (!target.test(focused.name)) continue;
    expect(focused.visible, `the focus on ${focused.name} can be seen`).toBe(true);
    return;
  }
  throw new Error(`No focus came to ${String(target)}, only to ${seen.join(' ')}`);
}

const NOTICE = /\/notices\/\d[^/]*\/$/;
const FIRM = /\/firms\/f[^/]*\/$/;
const BULLETIN = /\/bulletins\/[^/]+\/$/;

/** Follows a link by keyboard and waits for its page. */
async function follow(page: Page, target: RegExp): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => target.test(pathname));
}

test.each(['', '/en'])(
  'by keyboard alone: search, notice, firm, bulletin (%s/)',
  async (language) => {
    const page = await browser.newPage();
    await page.goto(`${address}${language}/search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('奶酪');
    await page.locator('#found a[href*="/notices/"]').first().waitFor();
    await follow(page, NOTICE);
    await follow(page, FIRM);
    await follow(page, /\/bulletins\/$/);
    await follow(page, BULLETIN);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  },
);

test('the same without JavaScript, from the lists', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  for (const target of [/\/notices\/$/, NOTICE, FIRM, /\/bulletins\/$/, BULLETIN]) {
    // Without scripts `evaluate` still runs: it is the test that asks, not the page.
    await follow(page, target);
  }
  expect(await page.locator('h1').count()).toBe(1);
  await context.close();
});

test('the first Tab offers to skip to the text, and the menu is then behind', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/notices/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, header')?.tagName)).toBe(
    'MAIN',
  );
  await page.close();
});
