/**
 * `npm run shots [-- part of an address …]`: builds the site (or takes the one that `TEST_SITE` names) and
 * makes pictures of every type of page, in both languages, to be looked at in `.tongbao/shots/index.html`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { terminal } from '../../scripts/build/effects.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { builtSite, serve } from '../site/built-site.ts';
import { inBothLanguages, pageTypes } from '../site/page-types.ts';
import { LOOKS } from './looks.ts';
import { contactSheet, type Shot } from './sheet.ts';

const FOLDER = resolve('.tongbao/shots');
/** Browser windows at work at the same time. */
const WINDOWS = 3;
/** A browser can not draw a longer picture. */
const LONGEST = 16_000;

const fileName = (path: string, look: string): string =>
  `${path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '_') || 'home'}.${look}.jpeg`;

/** Pictures of one page in every look. */
async function shoot(browser: Browser, address: string, path: string): Promise<Shot[]> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(address + path);
  const shots: Shot[] = [];
  for (const { colorScheme, media, name, width } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, media });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const file = fileName(path, name);
    await page.screenshot({
      path: join(FOLDER, file),
      type: 'jpeg',
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
    });
    shots.push({ path, look: name, file });
  }
  await page.close();
  return shots;
}

/** Does the work for each, some at a time, and keeps their order. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()].reverse();
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: WINDOWS }, worker));
  return results;
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const folder = await builtSite(join(FOLDER, 'site'));
const { address, close } = await serve(folder);
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const parts = process.argv.slice(2);
const paths = inBothLanguages(pageTypes(folder)).filter(
  (path) => parts.length === 0 || parts.some((part) => path.includes(part)),
);
const shots = (await each(paths, (path) => shoot(browser, address, path))).flat();
await writeFile(join(FOLDER, 'index.html'), contactSheet(shots));
await browser.close();
await server.close();
close();
terminal.print(`✓ ${shots.length} 张截图 screenshots: ${join(FOLDER, 'index.html')}`);
