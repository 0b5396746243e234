import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('the saved corpus and some random inputs break no reader', { timeout: 60_000 }, () => {
  const { inputs, crashes, hangs } = fuzz(20_261_126, 150);
  expect(inputs).toBeGreaterThan(1000);
  expect(crashes).toEqual([]);
  expect(hangs).toEqual([]);
});
