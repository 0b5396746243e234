import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readCode } from '../charts/read-code.ts';
import { entriesOf } from '../site/page-types.ts';
import { openBrowser } from './browser.ts';

const address = inject('siteAddress');
const folder = inject('siteFolder');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The notices with the most to print in a language, and one of the least. */
function longestNotices(language: string): string[] {
  const paths = entriesOf(folder, 'notices').map((id) => `${language}/notices/${id}/`);
  const size = (path: string) => statSync(join(folder, path, 'index.html')).size;
  const byLength = paths.toSorted((a, b) => size(b) - size(a));
  return [...byLength.slice(0, 3), ...byLength.slice(-1)];
}

const notices = ['', '/en'].flatMap(longestNotices);

test.each(notices)('%s is printed on one sheet, which carries its address', async (path) => {
  const page = await browser.newPage();
  await page.goto(address + path);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.address-code svg');
  expect(await code.isVisible()).toBe(true);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await readCode(await code.evaluate(({ outerHTML }) => outerHTML))).toBe(canonical);
  await page.close();
});
