import { addDays, addMonths, type Day } from '../date.ts';
import type { Deadline } from '../schema/tables.ts';
import { addWorkingDays, missingYear } from '../working-days.ts';

/** Steps that `data/reference/deadlines.csv` has to lay down: the clock and the publication rules ask for them. */
export const DEADLINE_STEPS = [
  'lab-report',
  'lab-notify',
  'reinspection-apply',
  'reinspection-accept',
  'reinspection-body',
  'reinspection-conclude',
  'objection',
  'objection-decision',
  'disposal',
  'recall-start-1',
  'recall-start-2',
  'recall-start-3',
  'recall-finish-1',
  'recall-finish-2',
  'recall-finish-3',
  'penalty-public-short',
  'penalty-public-long',
  'credit-repair',
] as const;

export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

const HOURS_PER_DAY = 24;
const MONTHS_PER_YEAR = 12;

/** Any legal time limit: a length and how it is counted. */
export type TimeLimit = Pick<Deadline, 'amount' | 'unit'>;

/**
 * The last day in time. The day of the event is not counted: one working day from a Friday is the next
 * working day, 90 days from the 1st is the 91st day. Events are known by the day, so hours are rounded
 * up to whole days. A limit in days, months or years is not moved when it ends on a holiday.
 * Throws `UnknownYearError` where working days can not be told; {@link unknownYear} tells beforehand.
 */
export function dueDate(from: Day, { amount, unit }: TimeLimit): Day {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(from, amount);
    case 'days':
      return addDays(from, amount);
    case 'hours':
      return addDays(from, Math.ceil(amount / HOURS_PER_DAY));
    case 'months':
      return addMonths(from, amount);
    case 'years':
      return addMonths(from, amount * MONTHS_PER_YEAR);
  }
}

/** The year whose calendar is needed for the due date and is not held, or `null` if it can be told. */
export const unknownYear = (from: Day, { amount, unit }: TimeLimit): number | null =>
  unit === 'workingDays' ? missingYear(from, amount) : null;

/** The deadline of a step. Throws where the table lacks it: the table is part of the rules, not of a case. */
export function deadlineOf(deadlines: readonly Deadline[], step: DeadlineStep): Deadline {
  const deadline = deadlines.find((row) => row.step === step);
  if (!deadline) throw new Error(`deadlines.csv has no step ${step}`);
  return deadline;
}
