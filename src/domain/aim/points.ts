import type { AimWeight } from '../schema/tables.ts';
import type { Factor } from './factors.ts';

/** What one factor gives a target. */
export interface Contribution {
  readonly factor: Factor;
  readonly value: number;
  /** To one decimal, so that what is shown sums to the total. */
  readonly points: number;
}

const TENTHS = 10;

/** Points of a value: in proportion up to the full value, and no more from there on. */
export const pointsOf = (
  value: number,
  { weight, full }: Pick<AimWeight, 'weight' | 'full'>,
): number => Math.round(weight * Math.min(1, value / full) * TENTHS) / TENTHS;

/** What each factor gives, in the order of the weights. */
export const contributionsOf = (
  values: Readonly<Record<Factor, number>>,
  weights: readonly AimWeight[],
): Contribution[] =>
  weights.map((weight) => {
    const value = values[weight.factor];
    return { factor: weight.factor, value, points: pointsOf(value, weight) };
  });

/** The sum of the contributions, without the dust of binary fractions. */
export const totalOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { points }) => sum + Math.round(points * TENTHS), 0) / TENTHS;
