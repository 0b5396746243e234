import { describe, expect, it } from 'vitest';
import { limitInForce, overlappingLimits } from '../../src/domain/limits/limit-in-force.ts';
import type { Limit } from '../../src/domain/schema/tables.ts';

const limit = (id: string, validFrom: string, validTo: string | null, food = 'yogurt'): Limit => ({
  id,
  food,
  item: 'coliforms',
  limit: 'n=5,c=2,m=1,M=5CFU/g',
  standard: 'GB 19302-2010',
  validFrom,
  validTo,
  provenance: 'verified',
});

const old = limit('old', '2010-12-01', '2020-12-31');
const current = limit('current', '2021-01-01', null);

describe('limitInForce', () => {
  it.each([
    ['2010-11-30', null],
    ['2010-12-01', 'old'],
    ['2020-12-31', 'old'],
    ['2021-01-01', 'current'],
    ['2031-10-01', 'current'],
  ])('on %s is %s', (day, id) => {
    expect(limitInForce([current, old], 'yogurt', 'coliforms', day)?.id ?? null).toBe(id);
  });

  it('looks at the food and the item', () => {
    expect(limitInForce([old, current], 'milk', 'coliforms', '2021-05-01')).toBeNull();
    expect(limitInForce([old, current], 'yogurt', 'moulds', '2021-05-01')).toBeNull();
  });

  it('takes the later of two that overlap, in either order', () => {
    const overlapping = limit('overlapping', '2020-06-01', null);
    for (const limits of [
      [old, overlapping],
      [overlapping, old],
    ]) {
      expect(limitInForce(limits, 'yogurt', 'coliforms', '2020-07-01')?.id).toBe('overlapping');
    }
  });
});

describe('overlappingLimits', () => {
  it('finds none where one ends the day before the next begins', () => {
    expect(overlappingLimits([current, old])).toEqual([]);
  });

  it('names both of a pair', () => {
    const overlapping = limit('overlapping', '2020-12-31', '2020-12-31');
    expect(overlappingLimits([current, overlapping, old])).toEqual([
      { limit: overlapping, earlier: old },
    ]);
  });

  it('finds two that begin on the same day, but not those of another food', () => {
    const twin = { ...current, id: 'twin' };
    expect(overlappingLimits([current, twin])).toHaveLength(1);
    expect(overlappingLimits([current, limit('other', '2021-01-01', null, 'milk')])).toEqual([]);
  });
});
