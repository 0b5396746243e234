import type { Campaign } from '../../domain/dataset.ts';
import { courseOf } from '../../domain/case/course.ts';
import { byKey, groupBy } from '../../domain/group.ts';
import type { Readings } from '../problems/problem.ts';

/** Counts of one campaign, or of a part of it. */
export interface Tally {
  /** Distinct firms visited. */
  readonly firms: number;
  readonly visits: number;
  readonly samples: number;
  readonly failed: number;
  /** Failing batches without those that re-inspection overturned. */
  readonly upheld: number;
}

type Part = Pick<Campaign, 'visits' | 'samples'>;

export function tally({ visits, samples }: Part, overturned: ReadonlySet<string>): Tally {
  const failing = samples.filter(({ conclusion }) => conclusion === 'fail');
  return {
    firms: new Set(visits.map(({ firm }) => firm)).size,
    visits: visits.length,
    samples: samples.length,
    failed: failing.length,
    upheld: failing.filter(({ sample }) => !overturned.has(sample)).length,
  };
}

/** Numbers of the batches whose result re-inspection overturned. */
export function overturnedSamples({ cases, events }: Campaign): ReadonlySet<string> {
  const histories = groupBy(events, (event) => event.case);
  const isOverturned = (id: string) =>
    courseOf(histories.get(id) ?? [])?.flags.includes('overturned') ?? false;
  return new Set(cases.flatMap(({ id, samples }) => (isOverturned(id) ? (samples ?? []) : [])));
}

/** Whether an announced total is the one that rows come to, before or after results were overturned. */
export const isTotal = (
  announced: number,
  key: string,
  computed: Readonly<Record<string, number>>,
): boolean => announced === computed[key] || (key === 'failed' && announced === computed['upheld']);

/** Distinct firms against which a case is filed or that were handed to the police. */
export const suspectedFirms = ({ cases }: Campaign): number =>
  new Set(
    cases
      .filter(({ discipline }) => discipline === 'caseFiled' || discipline === 'handedToPolice')
      .map(({ firm }) => firm),
  ).size;

/**
 * The part of a campaign that a scope names: `category:<code>` or `region:<code>`. A visit belongs to the
 * region of the firm, a batch to that of sampling; what happened in a city reported apart counts for its
 * league too.
 */
export function partOf(campaign: Campaign, { firms, regions }: Readings, scope: string): Part {
  const [kind, code] = scope.split(':');
  const parents = new Map(regions.map((region) => [region.code, region.parent]));
  const firmOf = byKey(firms, ({ id }) => id);
  const isIn = (region: string) => region === code || parents.get(region) === code;
  return kind === 'category'
    ? {
        visits: campaign.visits.filter(({ category }) => category === code),
        samples: campaign.samples.filter(({ category }) => category === code),
      }
    : {
        visits: campaign.visits.filter(({ firm }) => isIn(firmOf.get(firm)?.region ?? '')),
        samples: campaign.samples.filter(({ region }) => isIn(region)),
      };
}
