import { daysBetween, type Day } from '../date.ts';
import type { CaseStatus } from '../publication/entries.ts';
import type { Case, CaseEvent, Deadline, Measure } from '../schema/tables.ts';
import { courseOf } from './course.ts';
import { disposalDue, nextOwed } from './owed.ts';

/** What the clock reads of a case. Records dated after the as-of day may be among them; they are not read. */
export interface ClockFile {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  readonly measures: readonly Measure[];
}

/**
 * Where a case stands on a day, or `null` where nothing had been found by then. A case is overdue when
 * anything owed in it is: a step, a measure, or the disposal as a whole. Late is counted from the most
 * urgent thing owed or, once closed, from the time allowed for disposal.
 * Throws `UnknownYearError` where a deadline falls in a year whose calendar is not held; `historyFaults`
 * finds such events beforehand.
 */
export function caseStatus(
  file: ClockFile,
  deadlines: readonly Deadline[],
  asOf: Day,
): CaseStatus | null {
  const course = courseOf(file.events.filter(({ date }) => date <= asOf));
  if (!course) return null;
  const { state, openedOn, firmDoneOn, closedOn } = course;
  const standing = { state, flags: [...course.flags], openedOn, firmDoneOn, closedOn };
  if (closedOn !== null) {
    const daysLate = Math.max(0, daysBetween(disposalDue(course, deadlines), closedOn));
    return { ...standing, next: null, overdue: false, daysLate };
  }
  const owed = nextOwed(file, course, deadlines, asOf);
  const daysLeft = daysBetween(asOf, owed.due);
  return {
    ...standing,
    next: { ...owed, daysLeft },
    overdue: daysLeft < 0,
    daysLate: Math.max(0, -daysLeft),
  };
}
