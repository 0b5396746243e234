import type { Interval } from './wilson.ts';

/**
 * Smallest count that a binomial variable exceeds with a probability below 1 − `level`, interpolated
 * between whole counts so that the funnel is smooth (Spiegelhalter 2005, Statistics in Medicine 24:1185).
 */
function quantile(p: number, n: number, level: number): number {
  const logOdds = Math.log(p / (1 - p));
  let logMass = n * Math.log1p(-p);
  let below = 0;
  for (let count = 0; count < n; count += 1) {
    const mass = Math.exp(logMass);
    if (below + mass >= level) return count - (below + mass - level) / mass;
    below += mass;
    logMass += Math.log((n - count) / (count + 1)) + logOdds;
  }
  return n - (1 - level) / (1 - below);
}

/**
 * Between which shares a group of n batches is expected to lie when its true share is p: the limits of
 * a funnel plot. `confidence` is 0.95 for a warning, 0.998 for a difference that stands out.
 */
export function funnelLimits(p: number, n: number, confidence = 0.95): Interval {
  if (!(p >= 0 && p <= 1) || !Number.isInteger(n) || n < 1) {
    throw new RangeError(`No funnel for a share of ${p} in ${n}`);
  }
  if (p === 0 || p === 1) return { low: p, high: p };
  const tail = (1 - confidence) / 2;
  return {
    low: Math.max(0, quantile(p, n, tail) / n),
    high: Math.min(1, quantile(p, n, 1 - tail) / n),
  };
}
