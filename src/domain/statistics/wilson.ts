/** Standard normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959963984540054;

/** An interval of fractions, both ends from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share with what it is made of and its 95 % interval. */
export interface Rate extends Interval {
  readonly value: number;
  /** Numerator. */
  readonly n: number;
  /** Denominator. */
  readonly d: number;
}

function assertCounts(n: number, d: number): void {
  if (!Number.isInteger(n) || !Number.isInteger(d) || d < 1 || n < 0 || n > d) {
    throw new RangeError(`No share: ${n} of ${d}`);
  }
}

/** Wilson score interval, 95 %, of a share of n in d; it stays within 0 and 1 even for few batches. */
export function wilson(n: number, d: number): Interval {
  assertCounts(n, d);
  const p = n / d;
  const z2 = Z95 * Z95;
  const centre = p + z2 / (2 * d);
  const half = Z95 * Math.sqrt((p * (1 - p)) / d + z2 / (4 * d * d));
  const scale = 1 + z2 / d;
  return {
    low: n === 0 ? 0 : (centre - half) / scale,
    high: n === d ? 1 : (centre + half) / scale,
  };
}

/** A share, never without its parts and interval. */
export const rate = (n: number, d: number): Rate => ({ value: n / d, n, d, ...wilson(n, d) });

/** Whether two intervals have a value in common; such rates are not ranked against each other. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean =>
  a.low <= b.high && b.low <= a.high;

/** Whether a reference share lies outside the interval of a rate, and on which side the rate then is. */
export function distinguishable(
  { low, high }: Interval,
  reference: number,
): 'above' | 'below' | null {
  if (low > reference) return 'above';
  return high < reference ? 'below' : null;
}
