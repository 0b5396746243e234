import { addDays, daysBetween, type Day } from '../../src/domain/date.ts';
import { ascending } from '../../src/domain/group.ts';
import type { Deadline } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { AS_OF } from './campaign-days.ts';
import { integer, type Random } from './random.ts';
import type { CasePlan } from './specimen.ts';
import {
  controlMoments,
  courseMoments,
  disputeMoments,
  type Beginning,
  type Moment,
} from './timeline.ts';

const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

/** Time is asked for shortly before it runs out, and given in writing. */
function extensionMoments(plan: CasePlan, countedFrom: Day, random: Random): Moment[] {
  const date = addWorkingDays(addDays(countedFrom, 70), integer(random, 1, 6));
  if (plan.extendedTo) return [{ date, type: 'extended', until: plan.extendedTo }];
  if (plan.outcome !== 'extendedClosed') return [];
  return [{ date, type: 'extended', until: addDays(countedFrom, 130) }];
}

function reopeningMoments(plan: CasePlan, course: readonly Moment[], random: Random): Moment[] {
  const closed = course.at(-1);
  if (plan.outcome !== 'reopened' || !closed) return [];
  const spring = Math.max(70, daysBetween(closed.date, '2022-04-20'));
  const date = addWorkingDays(addDays(closed.date, spring), integer(random, 1, 10));
  return [
    { date, type: 'reopened' },
    { date: addWorkingDays(date, 5), type: 'causeFound' },
    { date: addWorkingDays(date, 7), type: 'measureSet' },
  ];
}

/** What goes on after a case has come to a stop. */
const GOES_ON: ReadonlySet<Moment['type']> = new Set(['recallFinished', 'extended']);

function upTo(plan: CasePlan, moments: readonly Moment[]): Moment[] {
  const stop = moments.find(({ type }) => type === plan.stoppedAt);
  return moments.filter(
    ({ date, type }) => date <= AS_OF && (!stop || GOES_ON.has(type) || date <= stop.date),
  );
}

/** Firm and authority need some days before a cause can be told; a dispute is waited for. */
const REFLECTION = 2;

/** All events of a case after the sampling and the report, by day. */
export function momentsOf(
  plan: CasePlan,
  source: 'sampling' | 'inspection',
  beginning: Beginning,
  deadlines: readonly Deadline[],
  random: Random,
): Moment[] {
  const { notifiedOn, countedFrom } = beginning;
  const dispute = disputeMoments(plan, notifiedOn, random);
  const control = source === 'sampling' ? controlMoments(plan, notifiedOn, deadlines, random) : [];
  const settled = latest([notifiedOn, ...dispute.map(({ date }) => date)]);
  const course = courseMoments(plan, beginning, addWorkingDays(settled, REFLECTION), random);
  const moments: Moment[] = [
    { date: notifiedOn, type: 'notified' },
    ...control,
    ...dispute,
    ...course,
    ...extensionMoments(plan, countedFrom, random),
    ...reopeningMoments(plan, course, random),
  ];
  return upTo(plan, moments).toSorted(ascending(({ date }) => date));
}
