import axe, { type RunOnly } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inBothLanguages, pageTypes } from '../site/page-types.ts';
import { openBrowser } from './browser.ts';

const address = inject('siteAddress');
const paths = inBothLanguages(pageTypes(inject('siteFolder')));

/** WCAG 2.2 AA, and what the makers of axe hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours can break. The dark scheme changes nothing but colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [360, 768, 1440];
const SCHEMES: readonly (readonly ['light' | 'dark', RunOnly])[] = [
  ['light', { type: 'tag', values: STANDARDS }],
  ['dark', { type: 'rule', values: OF_COLOURS }],
];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
});
afterAll(() => browser.close());

/** What axe finds, each rule with the first elements that break it. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    runOnly,
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
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const [colorScheme, rules] of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const here = await violations(page, rules);
      found.push(...here.map((text) => `${width} px ${colorScheme}: ${text}`));
    }
  }
  await page.close();
  expect(found).toEqual([]);
});
