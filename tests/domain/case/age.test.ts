import { expect, it } from 'vitest';
import { ageBand } from '../../../src/domain/case/age.ts';

it.each([
  [0, 'month'],
  [30, 'month'],
  [31, 'quarter'],
  [90, 'quarter'],
  [91, 'halfYear'],
  [180, 'halfYear'],
  [181, 'longer'],
  [5000, 'longer'],
])('%i days lie in the band %s', (days, band) => {
  expect(ageBand(days)).toBe(band);
});

it('there is no age below nought', () => {
  expect(() => ageBand(-1)).toThrow(RangeError);
  expect(() => ageBand(Number.NaN)).toThrow(RangeError);
});
