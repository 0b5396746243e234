import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/build/files.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { newFolder, run } from '../build/build.ts';
import { copyFolder } from '../hostile/copy.ts';
import { HOSTILE } from '../hostile/values.ts';
import { hostileFolder, type Planted } from '../hostile/world.ts';
import { serve } from '../site/built-site.ts';
import { openBrowser } from './browser.ts';
import { searchFor } from './search-page.ts';
import { settled, watchPage } from './visits.ts';

const BASE = 'tests/fixtures/base';

/** What could run or load something in a page, did it get in as more than text. */
const payloads = HOSTILE.filter((text) => /[<>"'&{`]|script:|data:|\/\//i.test(text));

let browser: Browser;
let page: Page;
let planted: readonly Planted[];
let pages: readonly string[];
let site: Awaited<ReturnType<typeof serve>>;
/** What ran, was asked for or was blocked. */
let wrong: string[];

/** Builds a small site in which every text that may be typed is a payload. */
async function buildHostileSite(): Promise<string> {
  const work = await newFolder();
  const [data, content, out] = ['data', 'content', 'site'].map((name) => join(work, name));
  const hostile = await hostileFolder(nodeFolder(`${BASE}/data`, process.cwd()), payloads);
  await copyFolder(hostile.folder, data!);
  await cp(`${BASE}/content`, content!, { recursive: true });
  await cp('content/pages/methodology', join(content!, 'pages/methodology'), { recursive: true });
  ({ planted } = hostile);
  const { code, output } = await run('build', {
    BULLETIN_DATA: data!,
    BULLETIN_CONTENT: content!,
    BULLETIN_OUT: out!,
    BULLETIN_AS_OF: '2022-06-30',
  });
  expect(output).toContain('✓');
  expect(code).toBe(0);
  return out!;
}

/** A page that tells when a payload runs. */
async function watched(): Promise<Page> {
  const opened = await (await browser.newContext()).newPage();
  wrong = await watchPage(opened, site.address);
  opened.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await opened.exposeFunction('hostile', (n: unknown) => wrong.push(`ran: ${String(n)}`));
  return opened;
}

beforeAll(async () => {
  const folder = await buildHostileSite();
  site = await serve(folder);
  pages = listFiles(folder)
    // The English pages are of the same components.
    .filter((file) => file.endsWith('index.html') && !file.startsWith('en/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  browser = await openBrowser();
  page = await watched();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Elements and addresses that no page of ours has. */
const foreign = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const isForeign = element.matches(
        'iframe, object, embed, base, math, marquee, meta[http-equiv="refresh" i], form[action^="http"]',
      );
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const runs = /^\s*(javascript|vbscript|data):/i.test(address);
      return isForeign || runs || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );

test('on every page the payloads are text: none runs, none loads, none is blocked', async () => {
  expect(planted.length).toBeGreaterThan(250);
  expect(pages.length).toBeGreaterThan(40);
  for (const path of pages) {
    await page.goto(site.address + path);
    await settled(page);
    expect([path, wrong, await foreign()]).toEqual([path, [], []]);
  }
});

test('the name of a product that is a payload can be read on its page', async () => {
  const products = new Set(
    planted.filter(({ where }) => where === 'samples.product').map(({ text }) => text),
  );
  await page.goto(`${site.address}/notices/2021-0002/`);
  const heading = await page.locator('h1').innerText();
  expect([...products].some((product) => heading.includes(product.trim()))).toBe(true);
});

test('nor do they run where scripts put them into the page: in results and filtered lists', async () => {
  await page.goto(`${site.address}/search/`);
  const { paths } = await searchFor(page, '示例');
  expect(paths.length).toBeGreaterThan(0);
  await settled(page);
  expect([wrong, await foreign()]).toEqual([[], []]);
  await page.goto(`${site.address}/notices/`);
  await settled(page);
  expect([wrong, await foreign()]).toEqual([[], []]);
});
