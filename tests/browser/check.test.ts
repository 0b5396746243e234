import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import { writeQuestion, type Question } from '../../src/domain/packet/question.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { openBrowser } from './browser.ts';
import { watchPage } from './visits.ts';

const address = inject('siteAddress');
const { dataset } = await loadDataset({ data: resolve('data'), content: resolve('content') });
if (!dataset?.site.asOf) throw new Error('The demonstration has no sound data or no day.');
const { notices } = publish(dataset, dataset.site.asOf);
const notice = notices.find(({ batch, barcode }) => batch !== null && barcode !== null)!;
const whole: Question = {
  producer: notice.producer.name,
  product: notice.product,
  lot: notice.batch!,
  barcode: notice.barcode!,
};
const verdicts = ['published', 'notAmong', 'unsure'];
const questions: Readonly<Record<string, Question>> = {
  published: whole,
  notAmong: { ...whole, lot: '2001年2月3日' },
  unsure: { ...whole, lot: '', barcode: '' },
};

let browser: Browser;
let page: Page;
let wrong: string[];
let sent: string[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  wrong = await watchPage(page, address);
  sent = [];
  page.on('request', (request) => {
    const { referer = '' } = request.headers();
    sent.push(decodeURIComponent(`${request.url()} ${referer} ${request.postData() ?? ''}`));
  });
});
afterEach(async () => {
  await page.close();
  expect(wrong).toEqual([]);
});

const shown = () => page.locator('[data-verdict]:not([hidden])');

async function fill(question: Question): Promise<void> {
  for (const [asked, text] of Object.entries(question)) {
    await page.locator(`[data-asked="${asked}"]`).fill(text);
  }
  await page.locator('#packet button[type="submit"]').click();
  await shown().waitFor();
}

describe.each(['', '/en'])('the check of a packet under %j', (language) => {
  test.each(verdicts)(
    'answers %s, says what it does not mean, and sends nothing',
    async (verdict) => {
      await page.goto(`${address}${language}/check/`);
      await fill(questions[verdict]!);
      expect(await shown().count()).toBe(1);
      expect(await shown().getAttribute('data-verdict')).toBe(verdict);
      expect(await shown().locator('> p').count()).toBeGreaterThanOrEqual(3);
      const links = page.locator('#matches a');
      if (verdict === 'published') {
        expect(await links.first().getAttribute('href')).toBe(`${language}/notices/${notice.id}/`);
      }
      if (verdict === 'notAmong') expect(await links.count()).toBe(0);
      const typed = Object.values(questions[verdict]!).filter(Boolean);
      expect(sent.filter((request) => typed.some((text) => request.includes(text)))).toEqual([]);
    },
  );

  test('works from a link, and by the keyboard', async () => {
    await page.goto(`${address}${language}/check/#${writeQuestion(whole)}`);
    await shown().waitFor();
    expect(await shown().getAttribute('data-verdict')).toBe('published');
    expect(await page.locator('[data-asked="producer"]').inputValue()).toBe(whole.producer);
    await page.locator('[data-asked="lot"]').fill('2001-02-03');
    await page.keyboard.press('Enter');
    await page.locator('[data-verdict="notAmong"]:not([hidden])').waitFor();
    expect(page.url()).toContain('2001-02-03');
    expect(new URL(page.url()).search).toBe('');
    const typed = [whole.producer, whole.lot, '2001-02-03'];
    expect(sent.filter((request) => typed.some((text) => request.includes(text)))).toEqual([]);
  });

  test.each(verdicts)('has no barrier that axe can find when it answers %s', async (verdict) => {
    await page.addInitScript({ content: axe.source });
    await page.goto(`${address}${language}/check/#${writeQuestion(questions[verdict]!)}`);
    await shown().waitFor();
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('tells kindly that a barcode can not be right, and clears', async () => {
  await page.goto(`${address}/check/`);
  const barcode = whole.barcode.slice(0, -1) + ((Number(whole.barcode.at(-1)) + 1) % 10);
  await fill({ ...whole, barcode });
  expect(await page.locator('#packet-barcode-unusable').isVisible()).toBe(true);
  expect(await shown().getAttribute('data-verdict')).toBe('published');
  await page.locator('#packet button[type="reset"]').click();
  expect(await shown().count()).toBe(0);
  expect(await page.locator('#packet-barcode-unusable').isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe('');
});

test('says so when the lists do not arrive, and answers when they do', async () => {
  await page.route('**/check/*.json', (route) => route.abort());
  await page.goto(`${address}/check/#${writeQuestion(whole)}`);
  await page.locator('[data-wait="failed"]').waitFor();
  expect(await shown().count()).toBe(0);
  await page.unroute('**/check/*.json');
  await page.locator('#packet button[type="submit"]').click();
  await shown().waitFor();
  wrong.length = 0;
});

test('without JavaScript it says how to compare by hand, and leads on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${address}/check/`);
  expect(await plain.locator('#packet').isVisible()).toBe(false);
  expect(await plain.locator('noscript p').isVisible()).toBe(true);
  for (const way of ['/notices/', '/firms/', '/items/']) {
    expect(await plain.locator(`#browse a[href^="${way}"]`).first().isVisible()).toBe(true);
  }
  await context.close();
});

test('is linked from the home page and from a search that finds nothing', async () => {
  await page.goto(`${address}/`);
  expect(await page.locator('main a[href="/check/"]').count()).toBe(1);
  await page.goto(`${address}/search/`);
  expect(await page.locator('#nothing a[href="/check/"]').count()).toBe(1);
});

test.each(['search', 'check'])('the script of %s weighs at most 15 KB', async (name) => {
  await page.goto(`${address}/${name}/`);
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  // Parts that the script imports are fetched by the browser; all of them were requested by now.
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((url) => url.endsWith('.js')),
  );
  const texts = await Promise.all(
    [...new Set([...scripts, ...loaded])].map(async (url) => (await fetch(url)).text()),
  );
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(15 * 1024);
});
