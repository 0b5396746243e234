import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIX_CATEGORIES } from '../../scripts/demo/editions/six-categories.ts';
import { sizeOf } from '../../scripts/demo/plan.ts';
import { writeDemo } from '../../scripts/demo/write.ts';
import { DATA } from './csv.ts';

const SEED = 20210804;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, seed: number) => {
  const out = join(folder, name);
  writeDemo({ seed, batches: sizeOf(SIX_CATEGORIES).samples, out, source: DATA });
  return out;
};

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

const same = (a: string, b: string) => (file: string) =>
  readFileSync(join(a, file)).equals(readFileSync(join(b, file)));

test('the same seed gives the same bytes, those that are committed', () => {
  const [first, second] = [write('first', SEED), write('second', SEED)];
  const files = filesOf(first);
  for (const campaign of ['2021-six-categories', '2020-five-categories']) {
    expect(files).toContain(join('campaigns', campaign, 'campaign.yaml'));
  }
  expect(files.filter((file) => !same(first, second)(file))).toEqual([]);
  expect(files.filter((file) => !same(first, DATA)(file))).toEqual([]);
});

test('another seed gives other firms', () => {
  const [one, other] = [write('one', SEED), write('other', SEED + 1)];
  expect(same(one, other)('firms.csv')).toBe(false);
});

test('files begin with a byte order mark and hold no carriage return', () => {
  const files = filesOf(DATA).filter((file) => file.endsWith('.csv'));
  const texts = files.map((file) => readFileSync(join(DATA, file), 'utf8'));
  expect(texts.filter((text) => !text.startsWith('\uFEFF'))).toEqual([]);
  expect(texts.filter((text) => text.includes('\r') || !text.endsWith('\n'))).toEqual([]);
});
