import { expect, test } from 'vitest';
import type { Build, Measurement } from '../../scripts/bench/measure.ts';
import { ratiosOf } from '../../scripts/bench/ratios.ts';
import { median } from '../../scripts/bench/run.ts';
import { asTable } from '../../scripts/bench/table.ts';

const build = (ms: number): Build => ({
  ms,
  cpuMs: ms,
  stages: { '生成页面 pages': ms * 0.8, '开放数据 open data': ms * 0.1, '订阅 feeds': ms * 0.1 },
  megabytes: 1024,
  made: 1,
  kept: 2,
  files: 3,
  bytes: 4,
});

const sizeOf = (notices: number, ms: number): Measurement => ({
  notices,
  rows: notices * 40,
  readMs: 1,
  validateMs: 1,
  deriveMs: 1,
  cold: build(ms),
  oneRow: build(ms * 0.2),
  nothing: build(ms * 0.04),
  writeMs: ms / 10,
  eleventyMs: ms / 2,
});

test('each ratio stands beside its target, and tells whether it reaches it', () => {
  const ratios = ratiosOf([sizeOf(1000, 100), sizeOf(10_000, 1500)]);
  expect(
    ratios.map(({ values }) =>
      values.map(({ value, isReached }) => [
        value === null ? null : Number(value.toFixed(2)),
        isReached,
      ]),
    ),
  ).toEqual([
    [
      [null, true],
      [1.5, false],
    ],
    [
      [2, true],
      [2, true],
    ],
    [
      [0.2, false],
      [0.2, false],
    ],
    [
      [0.04, true],
      [0.04, true],
    ],
    [
      [0.25, true],
      [0.25, true],
    ],
    [
      [0.25, true],
      [0.25, true],
    ],
  ]);
});

test('a ratio that misses its target is held to what it is, and may not get worse', () => {
  const [, , oneRow] = ratiosOf([sizeOf(1000, 100)]);
  expect(oneRow?.values).toEqual([{ value: 0.2, isReached: false, isHeld: true }]);
  const worse = { ...sizeOf(1000, 100), oneRow: build(60) };
  expect(ratiosOf([worse])[2]?.values[0]?.isHeld).toBe(false);
});

test('the table has a column for each size', () => {
  const lines = asTable([sizeOf(1000, 100), sizeOf(10_000, 1500)]);
  expect(lines[0]).toMatch(/notices +1000 +10000$/);
  expect(lines.at(-1)).toMatch(/0\.25 ✓ +0\.25 ✓$/);
});

test('a median is one of the values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
});
