import { courseOf } from '../case/course.ts';
import { deadlineOf, dueDate } from '../case/deadline.ts';
import { addDays, type Day } from '../date.ts';
import { isOut, WHOLE_DAY, type Moment } from '../release.ts';
import type { CaseEvent, Deadline, Notice } from '../schema/tables.ts';

/** Why a notice is not public; a code of the message that the check's report gives. */
export type HoldReason = 'draft' | 'embargo' | 'disputeOpen' | 'disputePending' | 'overturned';

/** What decides whether a notice may be shown. */
export interface HoldFile {
  readonly notice: Notice;
  /** Events of the case that the batch belongs to; `null` where it belongs to none. */
  readonly events: readonly CaseEvent[] | null;
  readonly deadlines: readonly Deadline[];
  /** The day that counts as today where a part of it alone has passed; every other day counts as a whole. */
  readonly now?: Moment;
}

/** Published before disputes are settled, which needs a reason and a signer. */
export const isUrgent = ({ urgentReason, signer }: Notice): boolean =>
  urgentReason !== null && signer !== null;

/** The last day on which the firm may dispute the result; `null` until it has been told. */
function disputableUntil({ events, deadlines }: HoldFile): Day | null {
  const notified = events?.find(({ type }) => type === 'notified');
  if (!notified) return null;
  const [reinspection, objection] = (['reinspection-apply', 'objection'] as const).map((step) =>
    dueDate(notified.date, deadlineOf(deadlines, step)),
  ) as [Day, Day];
  return reinspection > objection ? reinspection : objection;
}

const PENDING: ReadonlySet<string> = new Set(['reinspectionPending', 'objectionPending']);

/** Why the notice may not be shown on a day, or `null` if it may. */
export function heldOn(file: HoldFile, day: Day): HoldReason | null {
  const { notice } = file;
  const events = file.events?.filter(({ date }) => date <= day) ?? null;
  const flags = (events && courseOf(events)?.flags) ?? [];
  if (notice.approval === 'draft') return 'draft';
  if (!isOut(notice, file.now?.day === day ? file.now : { day, time: WHOLE_DAY })) return 'embargo';
  if (flags.includes('overturned')) return 'overturned';
  if (isUrgent(notice) || events === null) return null;
  if (flags.some((flag) => PENDING.has(flag))) return 'disputePending';
  const until = disputableUntil({ ...file, events });
  return until === null || until >= day ? 'disputeOpen' : null;
}

/** The earliest day on which the notice can be shown, as far as can be told on a day that holds it back. */
export function heldUntil(file: HoldFile, day: Day, reason: HoldReason): Day | null {
  if (reason !== 'embargo' && reason !== 'disputeOpen') return null;
  const { publishedOn } = file.notice;
  if (isUrgent(file.notice) || file.events === null) return publishedOn;
  const events = file.events.filter(({ date }) => date <= day);
  const until = disputableUntil({ ...file, events });
  if (until === null) return reason === 'embargo' ? publishedOn : null;
  const undisputed = addDays(until, 1);
  return undisputed > publishedOn ? undisputed : publishedOn;
}

/** Days on which it may change whether the notice can be shown, in order. */
function turningDays(file: HoldFile, upTo: Day): Day[] {
  const { publishedOn } = file.notice;
  const until = disputableUntil(file);
  const days = [
    publishedOn,
    ...(until === null ? [] : [addDays(until, 1)]),
    ...(file.events ?? []).map(({ date }) => date),
  ];
  return [...new Set(days)].filter((day) => day >= publishedOn && day <= upTo).toSorted();
}

/** The day on which a notice that had been public ceased to be; `null` where it is public, or never was. */
export function withdrawnOn(file: HoldFile, asOf: Day): Day | null {
  if (heldOn(file, asOf) === null) return null;
  const days = turningDays(file, asOf);
  const last = days.findLastIndex((day) => heldOn(file, day) === null);
  return last === -1 ? null : (days[last + 1] ?? null);
}
