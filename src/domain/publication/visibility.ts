import type { Day } from '../date.ts';
import { dueDate } from '../case/deadline.ts';
import type { Firm, Notice } from '../schema/tables.ts';
import type { CaseFile, Context } from './context.ts';

/** Why a notice is not public yet; a code of the message that the check's report gives. */
export type HeldBack = 'draft' | 'embargo' | 'disputeOpen' | 'disputePending' | 'overturned';

const GRAVE: ReadonlySet<string> = new Set(['caseFiled', 'handedToPolice']);

/** Whether a case is filed against the firm, or was handed to the police, by the day. */
export function isSuspicion(file: CaseFile): boolean {
  return GRAVE.has(file.case.discipline);
}

/** Whether the case still is a suspicion: nothing decided, so that the firm is counted but not named. */
export function isUndecided(file: CaseFile): boolean {
  return isSuspicion(file) && file.penalties.length === 0;
}

/** Whether the firm may dispute the result: the time to apply for re-inspection or to object still runs. */
function disputeWindowOpen(file: CaseFile, context: Context): boolean {
  const notified = file.events.find((event) => event.type === 'notified');
  if (!notified) return true;
  return context.dataset.deadlines
    .filter(({ step }) => step === 'reinspection-apply' || step === 'objection')
    .some((deadline) => dueDate(notified.date, deadline) >= context.asOf);
}

/** Why the notice may not be shown on the day, or `null` if it may. */
export function heldBack(
  notice: Notice,
  file: CaseFile | undefined,
  context: Context,
): HeldBack | null {
  if (notice.approval === 'draft') return 'draft';
  if (notice.publishedOn > context.asOf) return 'embargo';
  if (file?.status.flags.includes('overturned')) return 'overturned';
  if (notice.urgentReason !== null || !file) return null;
  if (
    file.status.flags.some((flag) => flag === 'reinspectionPending' || flag === 'objectionPending')
  )
    return 'disputePending';
  return disputeWindowOpen(file, context) ? 'disputeOpen' : null;
}

/** Whether a penalty is within the term of its publication. */
export const isPenaltyPublic = (penalty: { publicUntil: Day }, asOf: Day): boolean =>
  penalty.publicUntil >= asOf;

const INDIVIDUAL = new Set(['individual', 'workshop']);

/** A firm's name as published: of individuals and workshops only the first and the last two characters. */
export function publicName(firm: Firm, context: Context): string {
  const { maskIndividuals } = context.dataset.site.policy;
  if (!maskIndividuals || !INDIVIDUAL.has(firm.kind)) return firm.name;
  const characters = [...firm.name];
  return characters.map((c, i) => (i < 2 || i >= characters.length - 2 ? c : '＊')).join('');
}
