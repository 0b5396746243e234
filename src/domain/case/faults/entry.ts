import { events as eventTable } from '../../schema/tables/case.ts';
import type { Case, CaseEvent, Deadline } from '../../schema/tables.ts';
import { deadlineOf, dueDate, unknownYear, type DeadlineStep } from '../deadline.ts';
import { DUTIES, RECALL_FINISH } from '../owed.ts';
import type { CaseHistory, HistoryFault, HistoryRule } from './fault.ts';

const fault = (
  rule: HistoryRule,
  event: CaseEvent,
  field: keyof CaseEvent,
  details: HistoryFault['details'] = {},
): HistoryFault => ({
  rule,
  record: event,
  field,
  details: { case: event.case, date: event.date, ...details },
});

/** An extension says until when and why; one that ends before it begins extends nothing. */
function extensionFaults(event: CaseEvent): HistoryFault[] {
  const lacking = (field: 'until' | 'note') =>
    fault('case-extension-until', event, field, { column: eventTable.fields[field].title.zh });
  const isLonger = event.until !== null && event.until > event.date;
  return [
    ...(isLonger ? [] : [lacking('until')]),
    ...(event.note === null ? [lacking('note')] : []),
  ];
}

/** Time limits counted from an event besides those of {@link DUTIES}. */
const FROM: Partial<Record<CaseEvent['type'], readonly DeadlineStep[]>> = {
  reported: ['disposal'],
  reopened: ['disposal'],
  notified: ['reinspection-apply', 'objection', 'recall-start-3'],
};

/** All time limits that are counted from an event; each a list of which one follows the other. */
function limitsFrom({ type, level }: CaseEvent): readonly (readonly DeadlineStep[])[] {
  return [
    ...DUTIES.filter(({ since }) => since === type).map(({ step, limits }) => limits ?? [step]),
    ...(FROM[type] ?? []).map((step) => [step]),
    ...(type === 'recallStarted' && level !== null ? [[RECALL_FINISH[level]]] : []),
  ];
}

/** The year that is needed for the last of some successive time limits and not known, or `null`. */
function yearNeeded(
  from: string,
  steps: readonly DeadlineStep[],
  deadlines: readonly Deadline[],
): number | null {
  const [step, ...others] = steps;
  if (!step) return null;
  const limit = deadlineOf(deadlines, step);
  return unknownYear(from, limit) ?? yearNeeded(dueDate(from, limit), others, deadlines);
}

/** A deadline that runs into a year without a published calendar can not be told, so the build could not go on. */
function calendarFaults(event: CaseEvent, deadlines: readonly Deadline[]): HistoryFault[] {
  const years = limitsFrom(event).map((steps) => yearNeeded(event.date, steps, deadlines));
  const year = years.find((needed) => needed !== null);
  return year ? [fault('case-year-unknown', event, 'date', { year })] : [];
}

const caseFault = (rule: HistoryRule, record: Case): HistoryFault => ({
  rule,
  record,
  field: 'id',
  details: { case: record.id },
});

/** What is missing: a case nothing happened in, measures nobody set, and what an event has to say. */
export function entryFaults(
  { case: record, events, measures }: CaseHistory,
  deadlines: readonly Deadline[],
): HistoryFault[] {
  const isOpen = events.some(({ type }) => type !== 'sampled');
  const isSet = events.some(({ type }) => type === 'measureSet');
  return [
    ...(isOpen ? [] : [caseFault('case-no-events', record)]),
    ...measures.slice(0, isSet ? 0 : 1).map((measure): HistoryFault => ({
      rule: 'case-measure-unset',
      record: measure,
      field: 'case',
      details: { case: record.id, measure: measure.id },
    })),
    ...events.flatMap((event) => [
      ...(event.type === 'extended' ? extensionFaults(event) : []),
      ...(event.type === 'recallStarted' && event.level === null
        ? [fault('case-recall-level', event, 'level')]
        : []),
      ...calendarFaults(event, deadlines),
    ]),
  ];
}
