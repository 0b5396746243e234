import type { Failure } from '../publication/entries.ts';
import { toNumber, type Decimal } from './decimal.ts';
import type { LimitReading } from './limit.ts';
import type { ResultReading } from './result.ts';

const numbers = (decimals: readonly (Decimal | null | undefined)[]): number[] =>
  decimals.filter((value) => value !== null && value !== undefined).map(toNumber);

/** What a picture of the limit needs: its kind, and its bounds from low to high. */
function demands(limit: LimitReading) {
  if (limit.kind === 'plan') {
    const { n, c, m, M } = limit.plan;
    return { kind: 'plan' as const, bounds: numbers([m, M]), plan: { n, c } };
  }
  if (limit.kind !== 'bounds') return null;
  const { lower, upper } = limit;
  const kind = lower && upper ? ('range' as const) : lower ? ('min' as const) : ('max' as const);
  return { kind, bounds: numbers([lower?.value, upper?.value]), plan: null };
}

/**
 * Result and limit as numbers, for drawing; `null` where either is none. "Not detected" stands at 0,
 * and a value known only by a bound (`<10`) at that bound.
 */
export function readingOf(result: ResultReading, limit: LimitReading): Failure['reading'] {
  const demanded = demands(limit);
  const values = numbers(result.values.map(({ figure }) => figure));
  if (!demanded || values.length < result.values.length) return null;
  return { values, unit: result.unit || limit.unit, ...demanded };
}
