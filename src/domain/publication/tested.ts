import { ascending, groupBy } from '../group.ts';
import type { PublicBatch } from './public-batches.ts';

/** How many batches of a food drawn in a region have a public result, and how they came out. */
export interface TestedEntry {
  readonly campaign: string;
  readonly category: string;
  readonly food: string;
  /** Region of sampling. */
  readonly region: string;
  readonly passed: number;
  readonly failed: number;
}

/**
 * The batches of which the public knows the result, counted. Neither their numbers nor their days are told:
 * beside the totals of a day, the gaps would show which batch is in dispute.
 */
export function testedEntries(batches: readonly PublicBatch[]): TestedEntry[] {
  const groups = groupBy(batches, ({ campaign, sample }) =>
    [campaign.id, sample.category, sample.food, sample.region].join(' '),
  );
  return [...groups].toSorted(ascending(([key]) => key)).flatMap(([, [first, ...others]]) => {
    if (!first) return [];
    const { category, food, region } = first.sample;
    const failed = [first, ...others].filter(({ notice }) => notice !== null).length;
    const passed = others.length + 1 - failed;
    return [{ campaign: first.campaign.id, category, food, region, passed, failed }];
  });
}
