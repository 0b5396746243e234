import type { CaseEvent, Deadline } from '../../schema/tables.ts';
import { deadlineOf, dueDate, unknownYear } from '../deadline.ts';
import type { CaseHistory, HistoryFault } from './fault.ts';

/**
 * Microbiological items can not be re-inspected. An event does not say which item it is about, so where
 * others failed too, the re-inspection may have been of those.
 */
function microbialFault(event: CaseEvent, { failingItems }: CaseHistory): HistoryFault[] {
  const isMicrobial = failingItems.every(({ microbial }) => microbial === 'yes');
  if (failingItems.length === 0 || !isMicrobial) return [];
  const items = [...new Set(failingItems.map(({ name }) => name))].join('、');
  const itemsEn = [...new Set(failingItems.map(({ nameEn }) => nameEn))].join(', ');
  const details = { case: event.case, date: event.date, items, itemsEn };
  return [{ rule: 'case-microbial-reinspection', record: event, field: 'type', details }];
}

/** The time for applying runs from the day on which the firm was notified. */
function lateFault(
  event: CaseEvent,
  { events }: CaseHistory,
  deadlines: readonly Deadline[],
): HistoryFault[] {
  const before = events.slice(0, events.indexOf(event));
  const applied = before.findLast(({ type }) => type === 'reinspectionApplied');
  const notified = before.find(({ type }) => type === 'notified');
  const limit = deadlineOf(deadlines, 'reinspection-apply');
  if (!applied || !notified || unknownYear(notified.date, limit) !== null) return [];
  const due = dueDate(notified.date, limit);
  if (applied.date <= due) return [];
  const details = {
    case: event.case,
    notifiedOn: notified.date,
    appliedOn: applied.date,
    due,
  };
  return [{ rule: 'case-late-application', record: event, field: 'type', details }];
}

/** Re-inspections that should not have been accepted. Takes the events in order. */
export const reinspectionFaults = (
  history: CaseHistory,
  deadlines: readonly Deadline[],
): HistoryFault[] =>
  history.events
    .filter(({ type }) => type === 'reinspectionAccepted')
    .flatMap((event) => [
      ...microbialFault(event, history),
      ...lateFault(event, history, deadlines),
    ]);
