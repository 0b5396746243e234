import { finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** A verified measure was done, and there is evidence. */
export const measures: CampaignCheck = {
  needs: [],
  run: (campaign) =>
    campaign.measures
      .filter(({ verifiedOn }) => verifiedOn !== null)
      .flatMap((record) => {
        const details = { measure: record.id };
        return [
          ...(record.evidence === null
            ? [finding('measure-unproven', record, 'evidence', details)]
            : []),
          ...(record.doneOn === null
            ? [finding('measure-verified-undone', record, 'doneOn', details)]
            : []),
        ];
      }),
};
