import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { placesFor, recover } from '../../scripts/build/places.ts';
import { randomOf } from '../../scripts/demo/random.ts';
import { placeOf } from '../../scripts/verify/place.ts';
import { isWhole, verifySite } from '../../scripts/verify/verify-site.ts';
import { fingerprint, newFolder } from './build.ts';
import { buildSmall, edit, runSmall, smallSite, variablesFor } from './small-site.ts';
import { terminalEnvironment } from './terminal-environment.ts';
import { traces } from './traces.ts';

const [BEFORE, AFTER] = ['2022-03-30T09:59', '2022-03-30T10:00'];

/** By what the notice and the bulletin of that minute are known. */
const DUE = [
  '2021-0002',
  '示例公告2021年第2期',
  'XC21150700003',
  '示例通报〔2022〕1号',
  '示例行动：查了什么',
  'Example campaign: what was found',
  '/bulletins/findings/',
];

/** What staff have noted for themselves. */
const NOTE = '来电内容只供内部参考';

const KILLS = 6;
const SEED = Number(process.env['TEST_SEED'] || Date.now());

const random = randomOf(SEED, 0, 'moments of death');

type Site = Readonly<Record<string, string>>;

let folder: string;
let before: Site;
let after: Site;
/** How long a build took, in milliseconds. */
let duration: number;

const published = (): string => join(folder, 'dist');

beforeAll(async () => {
  folder = await newFolder();
  await smallSite(folder);
  await edit(folder, 'data/campaigns/2021-sample/notices.csv', (text) =>
    text.replace('第2期,2021-12-10,,', '第2期,2022-03-30,10:00,'),
  );
  await edit(folder, 'data/campaigns/2021-sample/events.csv', (text) =>
    text.replace('企业来电说明', NOTE),
  );
  for (const language of ['zh', 'en']) {
    await edit(folder, `content/bulletins/findings/${language}.mdx`, (text) =>
      text.replace(/^publishedOn: .*/m, "publishedOn: 2022-03-30\npublishedAt: '10:00'"),
    );
  }
});

test('a minute before its time nothing of a release is in the site', async () => {
  await buildSmall(folder, 'dist', BEFORE);
  before = await fingerprint(published());
  const left = [...(await traces(published(), DUE))].filter(([, places]) => places.length > 0);
  expect(left).toEqual([]);
});

/** Where there is something of what is out. */
const STANDS_IN = [
  /^notices\/2021-0002\/index\.html$/,
  /^en\/notices\/2021-0002\/index\.html$/,
  /^api\/v1\/notices\/2021-0002\.json$/,
  /^badges\/notices\/2021-0002\.svg$/,
  /^feeds\/all\.xml$/,
  /^data\/.*\.csv$/,
  /^data\/.*\.xlsx!/,
  /^pagefind\/fragment\//,
  /^calendar\.ics$/,
  /^search\/register\//,
  /^sitemaps\//,
];

test('at its time all of it is, in pages, feeds, downloads and the search', async () => {
  const start = performance.now();
  const { kept } = await buildSmall(folder, 'dist', AFTER);
  duration = performance.now() - start;
  expect(kept).toBeGreaterThan(0);
  after = await fingerprint(published());
  const found = await traces(published(), DUE);
  expect([...found].filter(([, places]) => places.length === 0)).toEqual([]);
  const places = [...found.values()].flat();
  expect(STANDS_IN.filter((place) => !places.some((file) => place.test(file)))).toEqual([]);
});

test('what is built upon the minute before is what is built at once', async () => {
  await buildSmall(folder, 'clean', AFTER, '--clean');
  expect(await fingerprint(join(folder, 'clean'))).toEqual(after);
});

test('what the last checks find stops a build, and the published site stays', async () => {
  const mend = await edit(
    folder,
    'content/bulletins/findings/zh.mdx',
    (text) => `${text}\n${NOTE}\n`,
  );
  const { code, output } = await runSmall(folder, 'dist', AFTER);
  await mend();
  expect(output).toContain('internal-value');
  expect(code).toBe(1);
  expect(await fingerprint(published())).toEqual(after);
});

/** Begins a build of the minute before, and kills it after some milliseconds. */
async function killedBuild(delay: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: terminalEnvironment(variablesFor(folder, 'dist', BEFORE)),
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
}

test('a build killed at any moment leaves a whole site, and the next one takes a release back', async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    const delay = ((kill + random()) / KILLS) * duration;
    await killedBuild(delay);
    // The next build begins so.
    await recover(placesFor(published(), String(process.pid)));
    const told = `TEST_SEED=${SEED}, killed after ${delay.toFixed()} of ${duration.toFixed()} ms`;
    expect(isWhole(await verifySite(placeOf(published()), null, () => undefined)), told).toBe(true);
    const { 'receipt.json': found } = await fingerprint(published());
    expect([before['receipt.json'], after['receipt.json']], told).toContain(found);
  }
  await buildSmall(folder, 'dist', BEFORE);
  expect(await fingerprint(published())).toEqual(before);
  expect((await readdir(folder)).toSorted()).toEqual(['clean', 'content', 'data', 'dist']);
});
