import { limitInForce } from '../../src/domain/limits/limit-in-force.ts';
import type { Limit, Result, Sample } from '../../src/domain/schema/tables.ts';
import { resultText } from './assay.ts';
import type { Verdict } from './counts.ts';
import { shuffled, weighted, type Random } from './random.ts';
import type { Reference } from './reference.ts';
import type { Specimen } from './specimen.ts';

/** How many items a batch is tested for: four, more or less. */
const PANEL: readonly (readonly [number, number])[] = [
  [3, 20],
  [4, 55],
  [5, 25],
];

/** Limits for the food in force on the day of production, one an item. */
function limitsOn(sample: Sample, reference: Reference): Limit[] {
  const limits = reference.limits.get(sample.food) ?? [];
  const items = [...new Set(limits.map(({ item }) => item))];
  return items.flatMap((item) => limitInForce(limits, sample.food, item, sample.madeOn) ?? []);
}

function rowOf(sample: Sample, limit: Limit, verdict: Verdict, random: Random): Result {
  return {
    sample: sample.sample,
    item: limit.item,
    value: resultText(limit.item, limit.limit, verdict, random),
    limit: limit.limit,
    standard: limit.standard,
    verdict,
  };
}

/** What the laboratory found in a batch: the items that are to fail, and others that pass. */
export function resultsOf(
  sample: Sample,
  specimen: Specimen | null,
  reference: Reference,
  random: Random,
): Result[] {
  const limits = limitsOn(sample, reference);
  const failing = specimen?.items ?? [];
  const missing = failing.find((item) => !limits.some((limit) => limit.item === item));
  if (missing) throw new Error(`${sample.food} has no limit for ${missing} on ${sample.madeOn}`);
  const others = shuffled(
    random,
    limits.filter(({ item }) => !failing.includes(item)),
  ).slice(0, weighted(random, PANEL) - failing.length);
  return limits
    .filter((limit) => failing.includes(limit.item) || others.includes(limit))
    .map((limit) => rowOf(sample, limit, failing.includes(limit.item) ? 'fail' : 'pass', random));
}
