import type { Day } from '../../domain/date.ts';
import { byKey } from '../../domain/group.ts';
import type { Region } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

/** Figures are summed up one step, from a city reported apart to its league. */
export const regionTree: SharedCheck = {
  needs: [],
  run({ regions }) {
    const known = byKey(regions, ({ code }) => code);
    return regions.flatMap((region) => {
      const above = region.parent === null ? null : known.get(region.parent)?.parent;
      return above ? [finding('region-chain', region, 'parent', { parent: above })] : [];
    });
  },
};

function notInForce(
  record: object,
  field: string,
  region: Region | undefined,
  day: Day,
): Finding[] {
  if (!region) return [];
  const { validFrom: from, validTo } = region;
  if (from <= day && (validTo === null || day <= validTo)) return [];
  return [finding('region-not-in-force', record, field, { day, from, to: validTo ?? '' })];
}

/** Codes of regions are in use on the day of what happened there. */
export const regionsInForce: CampaignCheck = {
  needs: [],
  run({ samples, interviews }, { regions }) {
    const known = byKey(regions, ({ code }) => code);
    return [
      ...samples.flatMap((sample) =>
        notInForce(sample, 'region', known.get(sample.region), sample.sampledOn),
      ),
      ...interviews.flatMap((interview) =>
        notInForce(interview, 'region', known.get(interview.region ?? ''), interview.date),
      ),
    ];
  },
};
