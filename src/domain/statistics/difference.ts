import type { Interval, Rate } from './wilson.ts';

/** How much one share exceeds another, with its 95 % interval; all from −1 to 1. */
export interface Difference extends Interval {
  readonly value: number;
}

/**
 * Difference of two independent shares by Newcombe’s hybrid score method (1998, method 10): it is put together
 * from the Wilson intervals of both, and so holds for few batches too.
 */
export function difference(a: Rate, b: Rate): Difference {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/** Which way shares differ; `null` where the interval holds zero, so that they can not be told apart. */
export function direction({ low, high }: Interval): 'more' | 'less' | null {
  if (low > 0) return 'more';
  return high < 0 ? 'less' : null;
}
