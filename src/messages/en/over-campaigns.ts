import { say } from '../sentence.ts';
import type { Changed, overCampaigns as zh } from '../zh/over-campaigns.ts';

/** The newest campaign against the one before it, a sentence for each way that it may stand. */
function changed({ more, less, same, few }: Changed): string {
  const sentences = [
    ...(more ? [`Failing more often than in the campaign before: ${more}.`] : []),
    ...(less ? [`Failing less often than in the campaign before: ${less}.`] : []),
    ...(same ? [`Not to be told apart: ${same}.`] : []),
    ...(few ? [`Too few batches to compare: ${few}.`] : []),
  ];
  return sentences.join(' ');
}

export const overCampaigns: typeof zh = {
  title: 'Failure rate by campaign',
  finding: (parts) => [changed(parts)],
  findingOfOne: {
    more: (now, before, points, low, high) =>
      say`${now} failed, against ${before} in the campaign before: a difference of ${points} percentage points (95% interval ${low} to ${high}), higher by more than sampling error explains.`,
    less: (now, before, points, low, high) =>
      say`${now} failed, against ${before} in the campaign before: a difference of ${points} percentage points (95% interval ${low} to ${high}), lower by more than sampling error explains.`,
    same: (now, before, points, low, high) =>
      say`${now} failed, against ${before} in the campaign before: a difference of ${points} percentage points (95% interval ${low} to ${high}). The interval holds zero, so the two can not be told apart.`,
  },
  findingOfFew: (failed, samples, failedBefore, samplesBefore) =>
    say`${failed} of ${samples} batches failed, against ${failedBefore} of ${samplesBefore} in the campaign before: too few to compare.`,
  campaign: 'Campaign',
  earlier: 'Earlier campaigns',
  against: 'Against the one before (percentage points, 95% interval)',
  change: {
    more: (points, low, high) => `${points} (${low} to ${high}): higher than before`,
    less: (points, low, high) => `${points} (${low} to ${high}): lower than before`,
    same: (points, low, high) => `${points} (${low} to ${high}): can not be told apart`,
  },
  caution:
    'Every campaign went looking for risk, and their plans of which firms to visit and what to sample were not the same. A difference may come from the plans; it does not say that food has become better or worse.',
  reading: (batches) =>
    `Lines are Wilson 95% intervals. The interval of a difference is by Newcombe’s method; where it holds zero, the two can not be told apart. Where several kinds are compared at once, one may look different by chance. Below ${batches} batches only counts are given, and nothing is compared.`,
};
