import { plural, say } from '../sentence.ts';
import type { firm as zh } from '../zh/firm.ts';

export const firm: typeof zh = {
  indexTitle: 'Firms with a public record',
  lead: (count) =>
    say`The ${count} firms with a published notice or penalty. Not being listed means only that there is no public record.`,
  order: 'By region, then by name.',
  description: (name) => `${name}: visits, tests, notices, follow-up and credit record.`,
  summary: (samples, failed) =>
    say`${samples} ${plural(samples, 'batch', 'batches')} of its products tested, ${failed} failed.`,
  inspected: 'This page holds the record of campaigns only. It is no overall verdict on the firm.',
  identity: 'About the firm',
  formerNames: 'Former names',
  creditCode: 'Unified social credit code',
  licence: 'Production licence',
  kind: 'Kind',
  grade: 'Risk grade (A lowest, D highest)',
  region: 'Region',
  address: 'Address',
  notices: 'Non-compliance notices',
  noNotices: 'No notice within its term of publication.',
  cases: 'Follow-up',
  visits: 'Visits',
  noVisits: 'No visits on record.',
  procedure: 'Procedure',
  steps: {
    credentials: 'credentials shown',
    inspection: 'inspected',
    sampling: 'sampled',
    confirmation: 'result confirmed',
  },
  stepState: { done: 'done', missing: 'left out', notDue: 'not due' },
  gap: (reason) => say`Reason for the gap: ${reason}`,
  credit: 'Credit file',
  noCredit: 'No entries.',
  unlisted:
    'Entries whose term of publication is over, or that were repaired, are no longer listed.',
  creditMeaning: 'What was entered in the firm’s credit file, by date.',
  batchesFailed: (failed, samples) =>
    say`${failed} of ${samples} ${plural(samples, 'batch', 'batches')} failed`,
};
