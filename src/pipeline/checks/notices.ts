import { byKey } from '../../domain/group.ts';
import { CAMPAIGN_TABLES, type Notice } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

/** A batch is published once, whatever the campaign. */
export const noticesOnce: SharedCheck = {
  needs: [],
  run({ campaigns }) {
    const seen = new Map<string, Notice>();
    return campaigns
      .flatMap(({ notices }) => notices)
      .flatMap((notice) => {
        const earlier = seen.get(notice.sample);
        if (earlier) return [finding('notice-twice', notice, 'sample', { other: earlier.id })];
        seen.set(notice.sample, notice);
        return [];
      });
  },
};

/** Only failing batches are published. */
export const noticesOfFailures: CampaignCheck = {
  needs: [],
  run({ notices, samples }) {
    const sampleOf = byKey(samples, ({ sample }) => sample);
    return notices
      .filter(({ sample }) => sampleOf.get(sample)?.conclusion === 'pass')
      .map((notice) => finding('notice-of-passing', notice, 'sample', {}));
  },
};

const { fields } = CAMPAIGN_TABLES.notices;

function signatureFindings(notice: Notice): Finding[] {
  const { id, approval, approver, urgentReason, signer } = notice;
  const unapproved = approval === 'approved' && approver === null;
  const missing = urgentReason === null ? 'urgentReason' : 'signer';
  const unsigned = (urgentReason === null) !== (signer === null);
  return [
    ...(unapproved ? [finding('notice-approver-missing', notice, 'approver', { notice: id })] : []),
    ...(unsigned
      ? [
          finding('notice-urgent-unsigned', notice, missing, {
            notice: id,
            missing: fields[missing].title.zh,
          }),
        ]
      : []),
  ];
}

/** Somebody answers for what is published. */
export const noticesSigned: CampaignCheck = {
  needs: [],
  run: ({ notices }) => notices.flatMap(signatureFindings),
};
