import { ascending, descending } from '../group.ts';
import type { AimWeight } from '../schema/tables.ts';
import { factorsOf, type Surroundings } from './factors.ts';
import { contributionsOf, totalOf, type Contribution } from './points.ts';
import { talliesOf, type AimBatch, type Tally, type Target } from './tally.ts';

/** A target with its place in the order and all that put it there. */
export interface Ranked {
  readonly tally: Tally;
  /** From 1; equal points share a place. */
  readonly rank: number;
  readonly points: number;
  readonly contributions: readonly Contribution[];
}

const keyOf = ({ category, region, item }: Target): string => `${category} ${region} ${item}`;

/**
 * Orders the targets by their points, most first; the order of the batches does not matter. One more
 * failing batch of a target never lowers it.
 */
export function rankTargets(
  batches: readonly AimBatch[],
  weights: readonly AimWeight[],
  surroundingsOf: (target: Target) => Surroundings,
): Ranked[] {
  const scored = talliesOf(batches)
    .map((tally) => {
      const values = factorsOf(tally, surroundingsOf(tally.target));
      const contributions = contributionsOf(values, weights);
      return { tally, contributions, points: totalOf(contributions) };
    })
    .toSorted(ascending(({ tally }) => keyOf(tally.target)))
    .toSorted(descending(({ points }) => points));
  return scored.map((target) => ({
    ...target,
    rank: scored.findIndex(({ points }) => points === target.points) + 1,
  }));
}
