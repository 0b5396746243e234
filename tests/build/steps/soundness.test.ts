import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packedList } from '../../../scripts/build/packed.ts';
import type { Memory, Page } from '../../../scripts/build/incremental/memory.ts';
import { soundFiles, type StandingSite } from '../../../scripts/build/incremental/soundness.ts';

const page = (isPlain: boolean): Page => ({
  given: 'g',
  read: [],
  isPlain,
  places: [],
  namesVersion: false,
});
const file = (sha256: string) => ({ sha256, stamp: '' });

const before: Memory = {
  program: 'p',
  asOf: '2022-06-30',
  address: 'https://example.org/',
  input: null,
  warnings: [],
  sources: new Map(),
  archives: new Map(),
  parts: packedList(),
  pages: new Map([
    ['a/index.html', page(true)],
    ['b/index.html', page(false)],
  ]),
  files: new Map([
    ['a/index.html', file('s')],
    ['b/index.html', file('s')],
    ['a.json', file('1')],
    ['a.gz', file('2')],
    ['a.svg', file('4')],
    ['c.html', file('5')],
    ['pagefind/x', file('3')],
  ]),
  secrets: packedList(),
};

const now = new Map([
  ['a/index.html', 's'],
  ['b/index.html', 's'],
  ['a.json', '1'],
  ['a.gz', '2'],
  ['a.svg', '4'],
  ['c.html', '5'],
]);

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sound-'));
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  };
  write('a.json', '["https://example.org/old.csv"]');
  write('a.gz', gzipSync('secret'));
  write('a.svg', '<a href="https://example.org/old.csv"/>');
  write('c.html', '<a href="/old.csv">');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

/** Which of the files are known to be sound. */
function sound(
  given: Partial<StandingSite>,
  hashes: ReadonlyMap<string, string> = now,
  freeOfVersions: ReadonlySet<string> = new Set(),
): string[] {
  const kept = given.kept ?? before.pages;
  const standing = { before, secrets: [], gone: new Set<string>(), ...given, kept };
  return [...hashes.keys()].filter(
    soundFiles(standing, { files: hashes, folder: site, freeOfVersions }),
  );
}

test('what is as it was is sound, but for pages that hang on others', () => {
  expect(sound({})).toEqual(['a/index.html', 'a.json', 'a.gz', 'a.svg', 'c.html']);
});

test('without a build before, nothing is', () => {
  expect(sound({ before: null })).toEqual([]);
});

test('a page that was made anew is not, nor a file with other bytes, nor a new one', () => {
  expect(sound({ kept: new Map() })).toEqual(['a.json', 'a.gz', 'a.svg', 'c.html']);
  expect(sound({}, new Map([...now, ['a.json', '9'], ['new.json', '1']]))).toEqual([
    'a/index.html',
    'a.gz',
    'a.svg',
    'c.html',
  ]);
});

test('what holds something that must not be published from now on is not, nor what can not be looked into', () => {
  expect(sound({ secrets: ['old.csv'] })).toEqual(['a/index.html']);
  expect(sound({ secrets: ['elsewhere'] })).toEqual(['a/index.html', 'a.json', 'a.svg', 'c.html']);
});

test('what names a file that is gone is not, where that is followed, and no page is if nobody foresaw that', () => {
  const files = new Map([...before.files, ['old.csv', file('9')]]);
  const withOld = { ...before, files };
  expect(sound({ before: withOld, gone: new Set(['old.csv']) })).toEqual([
    'a/index.html',
    'a.gz',
    'a.svg',
  ]);
  expect(sound({ before: withOld })).toEqual(['a.gz', 'a.svg']);
});

test('a version that is gone is not looked for in what was put and names none; another file is', () => {
  const free = new Set(['a.json']);
  const without = (name: string) => ({
    ...before,
    files: new Map([...before.files, [name, file('9')]]),
  });
  const version = 'data/versions/old.csv';
  const gone = new Set([version]);
  const all = ['a/index.html', 'a.json', 'a.gz', 'a.svg', 'c.html'];
  expect(sound({ before: without(version), gone }, now, free)).toEqual(all);
  expect(
    sound({ before: without('old.csv'), gone: new Set(['old.csv']) }, now, free),
  ).not.toContain('a.json');
});
