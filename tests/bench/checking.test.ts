import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkingCost } from '../../scripts/bench/checking.ts';

let data: string;
beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'checking-')), 'data');
  execFileSync(process.execPath, ['scripts/demo.ts', '--batches', '3400', '--out', data]);
});
afterAll(() => rm(join(data, '..'), { recursive: true }));

test('to check 40,000 rows costs a small multiple of parsing them', { timeout: 120_000 }, () => {
  const { check, parse } = checkingCost(data, 2);
  // In so few rows the start of the program weighs most.
  expect(check.milliseconds / parse.milliseconds).toBeLessThan(12);
});
