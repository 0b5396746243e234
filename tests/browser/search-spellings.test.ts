import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { openBrowser } from './browser.ts';
import { searchFor } from './search-page.ts';
import { findables, holding } from './search-queries.ts';
import { drawSpelled, SPELLING_NAMES } from './search-spellings.ts';

const address = inject('siteAddress');
const { dataset } = await loadDataset({ data: resolve('data'), content: resolve('content') });
if (!dataset?.site.asOf) throw new Error('The demonstration has no sound data or no day.');
const publication = publish(dataset, dataset.site.asOf);
const known = findables(publication);
const paths = new Set(known.map(({ path }) => path));
const names = [
  ...new Set([
    ...publication.notices.flatMap(({ product, producer }) => [product, producer.name]),
    ...publication.firms.map(({ name }) => name),
  ]),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${address}/search/`);
});
afterAll(() => browser.close());

describe.each(SPELLING_NAMES)('names of products and firms in %s', (spelling) => {
  test('are found, nine in ten at least', async () => {
    let [right, all] = [0, 0];
    const lost: string[] = [];
    for (const { meant, typed } of drawSpelled(names, spelling, 40, 20220630)) {
      const expected = holding(known, meant);
      const shown = await searchFor(page, typed);
      const found = shown.paths.filter((path) => paths.has(path) && expected.has(path)).length;
      right += found;
      all += expected.size;
      if (found < expected.size) lost.push(`${typed} (${meant}): ${found} of ${expected.size}`);
    }
    expect(right / all, lost.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

test('a number is only ever itself: one digit off finds nothing', async () => {
  const { sample } = publication.notices[0]!;
  const [last] = sample.number.slice(-1);
  const { paths: found } = await searchFor(
    page,
    sample.number.slice(0, -1) + ((Number(last) + 5) % 10),
  );
  expect(found).not.toContain(`/notices/${publication.notices[0]!.id}/`);
});

test('says what was taken instead of a word with a slip', async () => {
  const { name } = publication.firms.find((firm) => /^\p{Script=Han}{8,}$/u.test(firm.name))!;
  await searchFor(page, `${name.slice(0, 3)}猫${name.slice(4)}`);
  const state = await page.locator('#found-state').innerText();
  expect(state).toContain('猫');
  expect(state).toContain(name);
});
