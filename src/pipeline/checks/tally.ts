import type { Campaign } from '../../domain/dataset.ts';
import { byKey } from '../../domain/group.ts';
import type { Readings } from '../problems/problem.ts';

/** Counts of one campaign, or of a part of it. */
export interface Tally {
  /** Distinct firms visited. */
  readonly firms: number;
  readonly visits: number;
  readonly samples: number;
  readonly failed: number;
}

type Part = Pick<Campaign, 'visits' | 'samples'>;

export const tally = ({ visits, samples }: Part): Tally => ({
  firms: new Set(visits.map(({ firm }) => firm)).size,
  visits: visits.length,
  samples: samples.length,
  failed: samples.filter(({ conclusion }) => conclusion === 'fail').length,
});

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
