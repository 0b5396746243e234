/**
 * `npm run load:search [-- site]`: searches a built site (`dist`) in a browser, each time as a visit of its own with
 * nothing kept. Tells how long the first result takes from the keystroke, when the field has been entered and the
 * program has come, and what is sent until then, the program included, but not the page itself.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';
import { readerOfChinese } from '../../scripts/build/chinese.ts';
import { LATEST } from '../../src/open-data/scopes.ts';
import type { Manifest } from '../../src/open-data/manifest.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { serve } from '../site/built-site.ts';

/** Notices from which queries are drawn, evenly over all of them. */
const NOTICES = 20;

interface Notice {
  readonly id: string;
  readonly sample: string;
  readonly product: string;
  readonly producer: string | null;
}

/** What one search took. */
interface Visit {
  /** From the keystroke to the first result, and until nothing more is looked for. */
  readonly first: number;
  readonly settled: number;
  /** Sent until then. */
  readonly firstBytes: number;
  readonly bytes: number;
  /** Whether the notice is among the results shown. */
  readonly isFound: boolean;
}

const { read } = readerOfChinese();

/** What readers type, by kind. */
const QUERIES: Readonly<Record<string, (notice: Notice) => string>> = {
  'sample number': ({ sample }) => sample,
  product: ({ product }) => product,
  producer: ({ producer }) => producer ?? '',
  'two characters of it': ({ producer }) => producer?.slice(2, 4) ?? '',
  'four syllables of it': ({ producer }) => read(producer?.slice(2, 6) ?? '').join(''),
};

async function drawNotices(site: string): Promise<Notice[]> {
  const manifest = JSON.parse(
    await readFile(join(site, `${LATEST}manifest.json`), 'utf8'),
  ) as Manifest;
  const table = manifest.scopes[0]?.tables.find(({ name }) => name === 'notices');
  const file = table?.files.find(({ format }) => format === 'ndjson');
  if (!table || !file) throw new Error(`${site} tells of no notices`);
  const wanted = new Set(
    Array.from({ length: NOTICES }, (_, i) => Math.floor((i * table.rows) / NOTICES)),
  );
  const drawn: Notice[] = [];
  let row = 0;
  for await (const line of createInterface(createReadStream(join(site, file.path)))) {
    if (wanted.has(row)) drawn.push(JSON.parse(line) as Notice);
    row += 1;
  }
  return drawn;
}

/** Types a query, and tells by the clock when there was a first result, and when the search was done. */
const typed = (query: string) =>
  new Promise<{ readonly start: number; readonly first: number; readonly settled: number }>(
    (done, fail) => {
      setTimeout(() => fail(new Error(`“${query}” is still looked for after a minute`)), 60_000);
      const list = document.querySelector<HTMLElement>('#found')!;
      const field = document.querySelector<HTMLInputElement>('#search-field')!;
      const start = Date.now();
      let first = Infinity;
      new MutationObserver((_, observer) => {
        if (first === Infinity && list.querySelector('h3 a')) first = Date.now();
        if (list.ariaBusy !== 'false') return;
        observer.disconnect();
        done({ start, first, settled: Date.now() });
      }).observe(list, { attributes: true, childList: true, subtree: true });
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  );

async function visit(browser: Browser, address: string, query: string, id: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/search/`);
  await page.waitForLoadState('networkidle');
  const sent: Promise<{ readonly end: number; readonly bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const { responseEnd, startTime } = request.timing();
    const end = startTime + responseEnd;
    sent.push(request.sizes().then(({ responseBodySize: bytes }) => ({ end, bytes })));
  });
  await page.locator('#search-field').focus();
  await page.waitForLoadState('networkidle');
  // What is idle may be about to begin.
  await page.waitForTimeout(500);
  const { first, settled, start } = await page.evaluate(typed, query);
  const isFound = (await page.locator(`#found h3 a[href$="/notices/${id}/"]`).count()) > 0;
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(sent);
  await context.close();
  const until = (time: number) =>
    all.filter(({ end }) => end <= time).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    first: first - start,
    settled: settled - start,
    firstBytes: until(first),
    bytes: until(Infinity),
    isFound,
  };
}

/** The middle of some values, and the most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  return `${sorted[sorted.length >> 1]} (${sorted.at(-1)})`;
}

const KB = 1024;

/** What visits of one kind took, of those that had any result. */
function told(kind: string, all: readonly Visit[]): string {
  const visits = all.filter(({ first }) => Number.isFinite(first));
  const of = (value: (visit: Visit) => number) => spread(visits.map(value));
  const found = visits.filter(({ isFound }) => isFound).length;
  return (
    `${kind}: ${of(({ first }) => first)} ms, ${of(({ firstBytes }) => firstBytes / KB)} KB; ` +
    `${of(({ settled }) => settled)} ms, ${of(({ bytes }) => bytes / KB)} KB; ` +
    `${all.length - visits.length} without a result, ${found} of ${all.length} with the notice\n`
  );
}

async function main(): Promise<void> {
  const site = resolve(process.argv[2] ?? 'dist');
  const notices = await drawNotices(site);
  const { address, close } = await serve(site);
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  process.stdout.write('median (most): to the first result; until nothing more is looked for\n');
  for (const [kind, queryOf] of Object.entries(QUERIES)) {
    const visits: Visit[] = [];
    for (const notice of notices) {
      const query = queryOf(notice);
      if (query !== '') visits.push(await visit(browser, address, query, notice.id));
    }
    process.stdout.write(told(kind, visits));
  }
  await browser.close();
  await server.close();
  close();
}

await main();
