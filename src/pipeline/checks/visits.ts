import { byKey } from '../../domain/group.ts';
import { CAMPAIGN_TABLES, type Visit } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

const STEPS = ['credentials', 'inspection', 'sampling', 'confirmation'] as const;

function gapFindings(visit: Visit): Finding[] {
  const missing = STEPS.filter((step) => visit[step] === 'missing');
  if (missing.length === 0 || visit.gap !== null) return [];
  const { fields } = CAMPAIGN_TABLES.visits;
  const steps = missing.map((step) => fields[step].title.zh).join('、');
  return [finding('visit-gap-unexplained', visit, 'gap', { steps })];
}

/** A step of the procedure that was left out has its reason. */
export const visitGaps: CampaignCheck = {
  needs: [],
  run: ({ visits }) => visits.flatMap(gapFindings),
};

/** A batch drawn during a visit was drawn on its day. */
export const samplingVisits: CampaignCheck = {
  needs: [],
  run({ visits, samples }) {
    const visitOf = byKey(visits, ({ id }) => id);
    return samples.flatMap((sample) => {
      const visit = visitOf.get(sample.visit ?? '');
      if (!visit || visit.date === sample.sampledOn) return [];
      const details = { visit: visit.id, visitDate: visit.date };
      return [finding('visit-date', sample, 'sampledOn', details)];
    });
  },
};
