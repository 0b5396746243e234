import { describe, expect, test } from 'vitest';
import { rate } from '../../src/domain/statistics/wilson.ts';
import { scopeKey, standing } from '../../src/queries/stats.ts';

describe('the key of a scope', () => {
  test('joins campaign and part by a space', () => {
    expect(scopeKey({ campaign: 'x' })).toBe('campaign:x');
    expect(scopeKey({ campaign: 'x', category: 'dairy' })).toBe('campaign:x category:dairy');
    expect(scopeKey({ campaign: 'x', region: '150100' })).toBe('campaign:x region:150100');
  });

  test('of a reference figure or an interview stands alone', () => {
    expect(scopeKey({ campaign: 'x', benchmark: 'national-2021' })).toBe('benchmark:national-2021');
    expect(scopeKey({ campaign: 'x', interview: 'yt-1' })).toBe('interview:yt-1');
  });
});

describe('how a part stands to the whole', () => {
  const whole = rate(53, 340);

  test('is said only where the interval leaves the whole out', () => {
    expect(standing(rate(14, 46), whole, 20)).toBe('above');
    expect(standing(rate(7, 96), whole, 20)).toBe('below');
    expect(standing(rate(17, 84), whole, 20)).toBe('same');
  });

  test('is not judged below the minimum of batches, or where nothing was drawn', () => {
    expect(standing(rate(19, 19), whole, 20)).toBe('few');
    expect(standing(rate(20, 20), whole, 20)).toBe('above');
    expect(standing(undefined, whole, 20)).toBe('few');
  });
});
