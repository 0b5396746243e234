import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inBothLanguages, pageTypes } from '../site/page-types.ts';
import { openBrowser } from './browser.ts';

const address = inject('siteAddress');
const paths = inBothLanguages(pageTypes(inject('siteFolder')));

/** WCAG 2.2 AA, and what the makers of axe hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Each of three widths and both schemes: colours do not hang on the width. */
const LOOKS = [
  [360, 'light'],
  [360, 'dark'],
  [768, 'light'],
  [1440, 'dark'],
] as const;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
});
afterAll(() => browser.close());

/** What axe finds, each rule with the first elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    STANDARDS,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
        .join('; ')}`,
  );
}

test.each(paths)('%s has no barrier that axe can find', async (path) => {
  const page = await context.newPage();
  await page.goto(address + path);
  const found: string[] = [];
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const here = await violations(page);
    found.push(...here.map((text) => `${width} px ${colorScheme}: ${text}`));
  }
  await page.close();
  expect(found).toEqual([]);
});
