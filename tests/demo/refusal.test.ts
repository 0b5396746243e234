import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, writeDemo } from '../../scripts/demo/write.ts';
import { DATA } from './csv.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an empty folder and an earlier demonstration may be written to', () => {
  expect(refusal(join(folder, 'new'))).toBeNull();
  expect(refusal(folder)).toBeNull();
  writeDemo({ seed: 1, batches: 3, out: folder, source: DATA });
  expect(refusal(folder)).toBeNull();
});

test('data of a regulator are never written over', () => {
  writeFileSync(join(folder, 'firms.csv'), '企业编号\n');
  expect(refusal(folder)).toBe('otherData');
});

test('a demonstration beside which stands another campaign is left alone', () => {
  writeDemo({ seed: 1, batches: 3, out: folder, source: DATA });
  mkdirSync(join(folder, 'campaigns', '2022-liquor'));
  expect(refusal(folder)).toBe('otherCampaigns');
});
