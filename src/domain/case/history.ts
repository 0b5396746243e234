import type { Deadline } from '../schema/tables.ts';
import { inOrder } from './course.ts';
import { closingFaults } from './faults/closing.ts';
import { entryFaults } from './faults/entry.ts';
import type { CaseHistory, HistoryFault } from './faults/fault.ts';
import { orderFaults } from './faults/order.ts';
import { reinspectionFaults } from './faults/reinspection.ts';

export type { CaseHistory, HistoryFault, HistoryRule } from './faults/fault.ts';

/** All faults of a history, whatever the order of its records; none for a lawful and complete one. */
export function historyFaults(
  history: CaseHistory,
  deadlines: readonly Deadline[],
): readonly HistoryFault[] {
  const ordered = { ...history, events: inOrder(history.events) };
  return [
    ...entryFaults(ordered, deadlines),
    ...orderFaults(ordered),
    ...closingFaults(ordered),
    ...reinspectionFaults(ordered, deadlines),
  ];
}
