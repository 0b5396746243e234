import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filled } from '../../../scripts/build/incremental/day.ts';
import type { Page } from '../../../scripts/build/incremental/memory.ts';
import { takerOf, type Doubts } from '../../../scripts/build/incremental/take-over.ts';
import { hashOf } from '../../../scripts/build/hash.ts';
import { NOTHING_STANDING, stagingAt } from '../../../scripts/build/staging/staging.ts';
import { STAND_INS } from '../../../src/messages/printed-day.ts';

const FILE = 'about/index.html';
const LAST = '2022-06-30';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-over-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Takes over a page that says the day and names an address, on a day. */
function take(asOf: string, of: { secrets?: string[]; namesVersion?: boolean } & Partial<Doubts>) {
  const { secrets = [], namesVersion = false, ofAny = [], ofVersions = [] } = of;
  const open = Buffer.from(`<p>数据截至${STAND_INS.zh}</p><a href="/data/old.zip">`);
  const { bytes, places } = filled(open, LAST);
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, FILE), bytes);
  const files = new Map([[FILE, hashOf(bytes)]]);
  const staging = stagingAt(folder, join(folder, 'drafts'), { ...NOTHING_STANDING, files });
  const page: Page = { given: '', read: [], isPlain: true, places, namesVersion };
  const doubts = { ofAny, ofVersions };
  const taken = takerOf({ asOf, secrets }, LAST, staging, doubts)(FILE, page);
  return { taken, text: readFileSync(join(folder, FILE), 'utf8'), files: staging.files };
}

test('on the same day a page is taken as it is', () => {
  const { taken, text, files } = take(LAST, {});
  expect(taken?.isPlain).toBe(true);
  expect(text).toContain('2022年6月30日');
  expect(files.get(FILE)).toBe(hashOf(text));
});

test('on another day it says that day, and what is known of it is known of its new bytes', () => {
  const { taken, text, files } = take('2022-07-01', {});
  expect(taken?.isPlain).toBe(true);
  expect(text).toBe('<p>数据截至2022年7月1日</p><a href="/data/old.zip">');
  expect(files.get(FILE)).toBe(hashOf(text));
});

test('a page that has become longer is checked again', () => {
  expect(take('2022-12-31', {}).taken?.isPlain).toBe(false);
});

const GONE = ['/data/old.zip'];

test.each([
  ['what must not be published stands in the new day', '2022-07-01', { secrets: ['2022年7月1日'] }],
  ['it names an address that is no more', LAST, { ofAny: GONE }],
  ['the same on another day', '2022-07-01', { ofAny: GONE }],
  ['it names a version that is no more', LAST, { namesVersion: true, ofVersions: GONE }],
])('a page is made where %s', (_, asOf, of) => {
  const { taken, files } = take(asOf, of);
  expect(taken).toBeNull();
  expect(files.has(FILE)).toBe(false);
});

test('versions that are no more are not looked for in a page that names none', () => {
  expect(take(LAST, { ofVersions: GONE }).taken).not.toBeNull();
});
