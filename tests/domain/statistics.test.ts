import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, direction } from '../../src/domain/statistics/difference.ts';
import { funnelLimits } from '../../src/domain/statistics/funnel.ts';
import { median } from '../../src/domain/statistics/median.ts';
import {
  distinguishable,
  intervalsOverlap,
  rate,
  wilson,
} from '../../src/domain/statistics/wilson.ts';

const share = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 }))
  .map(([n, d]) => [Math.min(n, d), d] as const);

describe('difference', () => {
  const shares = fc.tuple(share, share).map(([a, b]) => [rate(...a), rate(...b)] as const);

  it('gives the published intervals (Newcombe 1998, table II, method 10)', () => {
    const interval = (a: readonly [number, number], b: readonly [number, number]) => {
      const { low, high } = difference(rate(...a), rate(...b));
      return [low, high].map((x) => x.toFixed(4));
    };
    expect(interval([56, 70], [48, 80])).toEqual(['0.0524', '0.3339']);
    expect(interval([9, 10], [3, 10])).toEqual(['0.1705', '0.8090']);
    expect(interval([5, 56], [0, 29])).toEqual(['-0.0381', '0.1926']);
    expect(interval([10, 10], [0, 20])).toEqual(['0.6791', '1.0000']);
  });

  it('holds the difference, within −1 and 1, and turns round with the order', () => {
    fc.assert(
      fc.property(shares, ([a, b]) => {
        const [there, back] = [difference(a, b), difference(b, a)];
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.high).toBeGreaterThanOrEqual(there.value);
        expect(back.low).toBeCloseTo(-there.high, 10);
        expect(back.high).toBeCloseTo(-there.low, 10);
      }),
    );
  });

  it('tells apart whatever has no value in common, and never a share from itself', () => {
    fc.assert(
      fc.property(shares, ([a, b]) => {
        if (!intervalsOverlap(a, b)) {
          expect(direction(difference(a, b))).toBe(a.value > b.value ? 'more' : 'less');
        }
        expect(direction(difference(a, a))).toBeNull();
      }),
    );
  });
});

describe('direction', () => {
  it.each([
    [{ low: 0.01, high: 0.2 }, 'more'],
    [{ low: -0.2, high: -0.01 }, 'less'],
    [{ low: -0.1, high: 0.1 }, null],
    // The interval reaches to zero: not told apart.
    [{ low: 0, high: 0.2 }, null],
    [{ low: -0.2, high: 0 }, null],
  ])('%j: %s', (interval, expected) => expect(direction(interval)).toBe(expected));
});

describe('wilson', () => {
  it('ends at exactly 0 and 1 where nothing or everything fails', () => {
    for (const d of [1, 3, 7, 340]) {
      expect(wilson(0, d).low).toBe(0);
      expect(wilson(d, d).high).toBe(1);
    }
  });

  it('gives the published interval of 53 in 340', () => {
    const { low, high } = wilson(53, 340);
    expect([low, high].map((x) => (100 * x).toFixed(1))).toEqual(['12.1', '19.8']);
  });

  it('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(share, ([n, d]) => {
        const { low, high } = wilson(n, d);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(n / d);
        expect(high).toBeGreaterThanOrEqual(n / d);
      }),
    );
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(share, ([n, d]) => {
        const [failed, passed] = [wilson(n, d), wilson(d - n, d)];
        expect(failed.low).toBeCloseTo(1 - passed.high, 10);
        expect(failed.high).toBeCloseTo(1 - passed.low, 10);
      }),
    );
  });

  it('narrows as there are more batches', () => {
    fc.assert(
      fc.property(share, ([n, d]) => {
        const [few, many] = [wilson(n, d), wilson(10 * n, 10 * d)];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('refuses what is no share', () => {
    for (const [n, d] of [
      [1, 0],
      [2, 1],
      [-1, 3],
      [0.5, 2],
      [1, 2.5],
      [0, 0.5],
    ] as const) {
      expect(() => wilson(n, d)).toThrow(`No share: ${n} of ${d}`);
    }
  });
});

describe('rate', () => {
  it('carries its parts', () => {
    expect(rate(53, 340)).toEqual({ value: 53 / 340, n: 53, d: 340, ...wilson(53, 340) });
  });
});

describe('distinguishable and intervalsOverlap', () => {
  it('sets the campaign apart from the national line, but not from its own share', () => {
    expect(distinguishable(wilson(53, 340), 187368 / 6954438)).toBe('above');
    expect(distinguishable(wilson(53, 340), 53 / 340)).toBeNull();
    expect(distinguishable(wilson(1, 340), 53 / 340)).toBe('below');
  });

  it('takes the ends of an interval to be in it', () => {
    const interval = { low: 0.25, high: 0.5 };
    expect(distinguishable(interval, 0.25)).toBeNull();
    expect(distinguishable(interval, 0.5)).toBeNull();
    expect(intervalsOverlap(interval, { low: 0.5, high: 0.75 })).toBe(true);
    expect(intervalsOverlap({ low: 0.5, high: 0.75 }, interval)).toBe(true);
  });

  it('overlaps in both directions alike', () => {
    fc.assert(
      fc.property(share, share, ([n, d], [m, e]) => {
        const [a, b] = [wilson(n, d), wilson(m, e)];
        expect(intervalsOverlap(a, b)).toBe(intervalsOverlap(b, a));
        expect(intervalsOverlap(a, b)).toBe(!(a.high < b.low || b.high < a.low));
      }),
    );
  });
});

describe('median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[3, 1], 2],
    [[9, 1, 5], 5],
    [[10, 9, 1, 2], 5.5],
  ])('of %j is %s', (values, expected) => expect(median(values)).toBe(expected));

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const m = median(values) ?? Number.NaN;
        const below = values.filter((v) => v < m).length;
        const above = values.filter((v) => v > m).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

/** Probability of at most k of n, added up from binomial coefficients. */
function atMost(k: number, n: number, p: number): number {
  let [mass, sum] = [(1 - p) ** n, 0];
  for (let i = 0; i <= k; i += 1) {
    sum += mass;
    mass *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('funnelLimits', () => {
  it('leaves out at most what it says on each side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (p, n) => {
          const { low, high } = funnelLimits(p, n);
          expect(atMost(Math.ceil(low * n) - 1, n, p)).toBeLessThanOrEqual(0.025 + 1e-9);
          expect(1 - atMost(Math.ceil(high * n), n, p)).toBeLessThanOrEqual(0.025 + 1e-9);
        },
      ),
    );
  });

  it.each([
    // Chances of 0 to 3 failing: 1/8, 3/8, 3/8, 1/8. One quarter lies a third of the way from 0 to 1, three quarters two thirds from 1 to 2.
    [0.5, 3, 0.5, 1 / 9, 5 / 9],
    // 1/2, 1/2: one quarter lies before 0, three quarters half the way from 0 to 1.
    [0.5, 1, 0.5, 0, 1 / 2],
    // 1/100, 18/100, 81/100: both lie on the way from 1 to 2.
    [0.9, 2, 0.5, 1 - 75 / 162, 1 - 25 / 162],
  ])('of a share of %s in %i, at %s, lies where it does by hand', (p, n, confidence, low, high) => {
    const limits = funnelLimits(p, n, confidence);
    expect([limits.low, limits.high].map((x) => x.toFixed(9))).toEqual(
      [low, high].map((x) => x.toFixed(9)),
    );
  });

  it('holds the average and narrows as groups grow', () => {
    for (const p of [0.0269, 53 / 340, 0.5]) {
      const widths = [10, 40, 160, 640, 100_000].map((n) => {
        const { low, high } = funnelLimits(p, n);
        expect(low).toBeLessThanOrEqual(p);
        expect(high).toBeGreaterThanOrEqual(p);
        return high - low;
      });
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    }
  });

  it('is wider for what stands out than for a warning', () => {
    const [warning, alarm] = [funnelLimits(0.156, 60), funnelLimits(0.156, 60, 0.998)];
    expect(alarm.low).toBeLessThanOrEqual(warning.low);
    expect(alarm.high).toBeGreaterThan(warning.high);
  });

  it('comes close to the normal approximation for large groups', () => {
    const { low, high } = funnelLimits(0.2, 10_000);
    expect(low).toBeCloseTo(0.2 - 1.96 * 0.004, 3);
    expect(high).toBeCloseTo(0.2 + 1.96 * 0.004, 3);
  });

  it('is a point where nothing or everything fails, and refuses what is no group', () => {
    expect(funnelLimits(0, 20)).toEqual({ low: 0, high: 0 });
    expect(funnelLimits(1, 20)).toEqual({ low: 1, high: 1 });
  });

  it.each([
    [0.2, 0],
    [0.2, 1.5],
    [-0.1, 5],
    [1.1, 5],
    [Number.NaN, 5],
  ])('refuses a share of %s in %s', (p, n) => {
    expect(() => funnelLimits(p, n)).toThrow(`No funnel for a share of ${p} in ${n}`);
  });
});
