import type { Day } from '../date.ts';
import type { Notice, Penalty } from '../schema/tables.ts';
import type { CaseFile } from './case-file.ts';
import type { CampaignView, Context } from './context.ts';
import { heldOn, type HoldFile, type HoldReason } from './hold.ts';

const GRAVE: ReadonlySet<string> = new Set(['caseFiled', 'handedToPolice']);

/** Whether a case is filed against the firm, or is handed to the police. */
export function isSuspicion(file: CaseFile): boolean {
  return GRAVE.has(file.case.discipline);
}

/** Penalties within the term of their publication. */
export const publicPenalties = ({ penalties }: CaseFile, asOf: Day): readonly Penalty[] =>
  penalties.filter(({ publicUntil }) => publicUntil >= asOf);

/**
 * Whether a named firm may be said to have had a case filed against it: while a decision on it is public
 * and, if the policy names suspects, before there is any.
 */
export function maySayFiled(file: CaseFile, { asOf, dataset }: Context): boolean {
  if (file.penalties.length > 0) return publicPenalties(file, asOf).length > 0;
  return dataset.site.policy.nameSuspects;
}

/** What decides whether a notice of the campaign may be shown. */
export const holdFile = (
  notice: Notice,
  { caseBySample, samplesInCases }: CampaignView,
  { dataset, asOf, time }: Context,
): HoldFile => ({
  notice,
  events: samplesInCases.has(notice.sample)
    ? (caseBySample.get(notice.sample)?.events ?? [])
    : null,
  deadlines: dataset.deadlines,
  now: { day: asOf, time },
});

/** Why the notice may not be shown on the day, or `null` if it may. */
export const heldBack = (notice: Notice, view: CampaignView, context: Context): HoldReason | null =>
  heldOn(holdFile(notice, view, context), context.asOf);
