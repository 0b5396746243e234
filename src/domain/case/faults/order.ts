import type { CaseEvent } from '../../schema/tables.ts';
import { eventType } from '../../schema/vocabularies.ts';
import type { EventType } from '../course.ts';
import type { CaseHistory, HistoryFault } from './fault.ts';

/** Which event can only follow from which: at least one of those named must have happened before or on the day. */
const CAUSES: Partial<Record<EventType, readonly EventType[]>> = {
  reinspectionApplied: ['notified'],
  reinspectionAccepted: ['reinspectionApplied'],
  reinspectionRefused: ['reinspectionApplied'],
  reinspectionUpheld: ['reinspectionAccepted'],
  reinspectionOverturned: ['reinspectionAccepted'],
  objectionDecided: ['objectionRaised'],
  recallFinished: ['recallStarted'],
  measureSet: ['causeFound'],
  selfInspected: ['notified', 'causeFound'],
  firmReportsDone: ['measureSet'],
  rechecked: ['firmReportsDone'],
  closed: ['rechecked', 'reinspectionOverturned'],
  reopened: ['closed'],
};

/** Only a failing sample is reported on; what an inspection found, the firm is told of without a report. */
const CAUSES_OF_SAMPLING: typeof CAUSES = { ...CAUSES, notified: ['reported'] };

/** What a reopened case has to go through again. */
const UNDONE_BY_REOPENING: readonly EventType[] = ['firmReportsDone', 'rechecked', 'closed'];

const zh = (types: readonly EventType[]) => types.map((type) => eventType[type].zh).join('或');
const en = (types: readonly EventType[]) => types.map((type) => eventType[type].en).join(' or ');

/** Where the cause is recorded, but later, the date is at fault; where it is not, the event. */
function causeFault(
  event: CaseEvent,
  causes: readonly EventType[],
  events: readonly CaseEvent[],
): HistoryFault {
  const later = events.find(({ type, date }) => causes.includes(type) && date > event.date);
  return {
    rule: 'case-event-before-cause',
    record: event,
    field: later ? 'date' : 'type',
    details: {
      case: event.case,
      date: event.date,
      event: zh([event.type]),
      eventEn: en([event.type]),
      needs: zh(causes),
      needsEn: en(causes),
    },
  };
}

function afterCloseFault(event: CaseEvent, closedOn: string): HistoryFault {
  const names = { event: zh([event.type]), eventEn: en([event.type]) };
  return {
    rule: 'case-after-close',
    record: event,
    field: 'date',
    details: { case: event.case, date: event.date, closedOn, ...names },
  };
}

/** What has happened and not been undone by a reopening. */
function standing(before: readonly CaseEvent[]): readonly CaseEvent[] {
  const reopened = before.findLastIndex(({ type }) => type === 'reopened');
  return before.filter(({ type }, i) => i > reopened || !UNDONE_BY_REOPENING.includes(type));
}

/** Events without the one they follow from, and events after a closing that nothing reopened. Takes them in order. */
export function orderFaults({ case: record, events }: CaseHistory): HistoryFault[] {
  const table = record.source === 'sampling' ? CAUSES_OF_SAMPLING : CAUSES;
  return events.flatMap((event, i) => {
    const before = standing(events.slice(0, i));
    const causes = table[event.type];
    const isCaused = !causes || before.some(({ type }) => causes.includes(type));
    const closing = before.find(({ type }) => type === 'closed');
    return [
      ...(isCaused ? [] : [causeFault(event, causes, events)]),
      ...(closing && event.type !== 'reopened' ? [afterCloseFault(event, closing.date)] : []),
    ];
  });
}
