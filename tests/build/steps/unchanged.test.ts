import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Effects } from '../../../scripts/build/effects.ts';
import { hashOf } from '../../../scripts/build/hash.ts';
import { forget, storeOf, writeMemory } from '../../../scripts/build/incremental/store.ts';
import { receiptOfUnchanged } from '../../../scripts/build/incremental/unchanged.ts';
import { packedList } from '../../../scripts/build/packed.ts';
import { RECEIPT_FILE } from '../../../src/domain/receipt/manifest.ts';
import { readEnvironment } from '../../../src/pipeline/environment.ts';

const MADE_OF = { program: 'program', input: 'input' };
const FILES = { 'index.html': '通报', [RECEIPT_FILE]: '{"site":"https://example.org/"}' };

let out: string;
const write = (file: string, text: string) => writeFileSync(join(out, file), text);

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'unchanged-'));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  mkdirSync(storeOf(out).folder, { recursive: true });
  writeMemory(storeOf(out), {
    ...MADE_OF,
    address: 'https://example.org/',
    asOf: '2022-06-30',
    warnings: ['a warning'],
    files: new Map(
      Object.entries(FILES).map(([file, text]) => [file, { sha256: hashOf(text), stamp: '' }]),
    ),
    pages: new Map(),
    parts: packedList(),
    sources: new Map(),
    archives: new Map(),
    secrets: packedList(),
  });
});
afterEach(async () => {
  await forget(storeOf(out));
  rmSync(out, { recursive: true, force: true });
});

/** The receipt of the site if it is unchanged, and what is told. */
function receiptOf(madeOf: { readonly program: string; readonly input: string | null }) {
  const told: string[] = [];
  const print = (line: string) => void told.push(line);
  const effects: Effects = { print, note: print, progress: () => undefined, now: () => 0 };
  const environment = readEnvironment({ BULLETIN_OUT: out }, process.cwd());
  return { receipt: receiptOfUnchanged(environment, effects, madeOf), told };
}

test('a site that is as it was left stays, with what was warned of', () => {
  const { receipt, told } = receiptOf(MADE_OF);
  expect(receipt).toEqual({ site: 'https://example.org/' });
  expect(told[0]).toBe('a warning');
  expect(told.at(-1)).toContain('0 页沿用 kept');
});

test.each<[string, () => unknown]>([
  ['a file is another', () => write('index.html', '别的')],
  ['a file is gone', () => rmSync(join(out, 'index.html'))],
  ['a file is new', () => write('new.html', '')],
  [
    'a file has another name',
    () => {
      rmSync(join(out, 'index.html'));
      write('other.html', FILES['index.html']);
    },
  ],
  ['the site is gone', () => rmSync(out, { recursive: true })],
  ['nothing is remembered', () => forget(storeOf(out))],
  ['what is remembered was cut off', () => writeFileSync(storeOf(out).memory, '[{"program":')],
])('it is built where %s', async (_, change) => {
  await change();
  expect(receiptOf(MADE_OF)).toEqual({ receipt: null, told: [] });
});

test.each([
  ['program', { ...MADE_OF, program: 'other' }],
  ['input', { ...MADE_OF, input: 'other' }],
  ['input that can not be read', { ...MADE_OF, input: null }],
])('it is built of another %s', (_, madeOf) => {
  expect(receiptOf(madeOf).receipt).toBeNull();
});
