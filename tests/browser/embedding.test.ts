import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const site = inject('siteAddress');
const [badge = ''] = readdirSync(`${inject('siteFolder')}/badges/notices`);

/** A page of another site; what it embeds is put in by each test. */
const other = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Other</title>');
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  other.close();
});

/** Whether a picture shows on a page of another site. */
const showsPicture = (path: string): Promise<boolean> =>
  page.evaluate(
    (address) =>
      new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(image.naturalWidth > 0);
        image.onerror = () => done(false);
        image.src = address;
        document.body.append(image);
      }),
    site + path,
  );

/** What stands in a frame of another site; an error page of the browser has no address of ours. */
async function framed(path: string): Promise<string> {
  await page.evaluate(
    (address) =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.onload = done;
        frame.src = address;
        document.body.replaceChildren(frame);
      }),
    site + path,
  );
  return page.frames()[1]?.url() ?? '';
}

test('another site may show a badge, and no other picture', async () => {
  expect(await showsPicture(`/badges/notices/${badge}`)).toBe(true);
  expect(await showsPicture('/card.png')).toBe(false);
});

test.each(['/', '/notices/2021-0001/', `/badges/notices/${badge}`])(
  'another site can not show %s in a frame of its own',
  async (path) => {
    expect(await framed(path)).toMatch(/^chrome-error:/);
  },
);
