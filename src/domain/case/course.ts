import type { Day } from '../date.ts';
import { ascending } from '../group.ts';
import type { CaseFlag, CaseState } from '../publication/entries.ts';
import type { CaseEvent } from '../schema/tables.ts';
import { eventType } from '../schema/vocabularies.ts';

export type EventType = CaseEvent['type'];

/** The vocabulary lists the events in the order in which they can follow from one another. */
const RANKS = new Map(Object.keys(eventType).map((type, rank) => [type, rank]));

const sameDay = ascending(
  ({ type, until, level }: CaseEvent) =>
    `${String(RANKS.get(type)).padStart(2, '0')} ${until ?? ''} ${level ?? ''}`,
);

/** Events by day; those of one day as they can follow from one another, whatever their order in the file. */
export const inOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.toSorted((a, b) => (a.date === b.date ? sameDay(a, b) : a.date < b.date ? -1 : 1));

/** What the events of a case come to. */
export interface Course {
  /** In order. */
  readonly events: readonly CaseEvent[];
  readonly openedOn: Day;
  /** The day from which the time for disposal runs. */
  readonly countedFrom: Day;
  /** The day to which disposal was last extended. */
  readonly extendedTo: Day | null;
  readonly state: CaseState;
  readonly flags: readonly CaseFlag[];
  readonly firmDoneOn: Day | null;
  readonly closedOn: Day | null;
}

const first = (events: readonly CaseEvent[], type: EventType) =>
  events.find((event) => event.type === type);

const lastOf = (events: readonly CaseEvent[], types: readonly EventType[]) =>
  events.findLast((event) => types.includes(event.type));

/** The furthest state that the events reach. What ends a case has to happen anew after a reopening. */
function stateOf(events: readonly CaseEvent[], sinceReopened: readonly CaseEvent[]): CaseState {
  const happened = (...types: EventType[]) => lastOf(events, types) !== undefined;
  const happenedAnew = (type: EventType) => first(sinceReopened, type) !== undefined;
  if (happenedAnew('closed')) return 'closed';
  if (happenedAnew('rechecked')) return 'rechecked';
  if (happenedAnew('firmReportsDone')) return 'firmReportsDone';
  if (happened('measureSet')) return 'rectifying';
  if (happened('causeFound')) return 'causeFound';
  return happened('stockSealed', 'recallStarted') ? 'controlled' : 'open';
}

const REINSPECTION: readonly EventType[] = [
  'reinspectionApplied',
  'reinspectionAccepted',
  'reinspectionRefused',
  'reinspectionUpheld',
  'reinspectionOverturned',
];
const PENDING: readonly (EventType | undefined)[] = REINSPECTION.slice(0, 2);

function flagsOf(events: readonly CaseEvent[]): CaseFlag[] {
  const last = (...types: EventType[]) => lastOf(events, types)?.type;
  const standing: Record<CaseFlag, boolean> = {
    reinspectionPending: PENDING.includes(last(...REINSPECTION)),
    objectionPending: last('objectionRaised', 'objectionDecided') === 'objectionRaised',
    extended: last('extended') !== undefined,
    reopened: last('reopened') !== undefined,
    overturned: last('reinspectionUpheld', 'reinspectionOverturned') === 'reinspectionOverturned',
  };
  return (Object.keys(standing) as CaseFlag[]).filter((flag) => standing[flag]);
}

/**
 * Reads the events of a case, or gives `null` while there is no case. Sampling alone opens none: until
 * something is found, nobody knows that there is one. A reopened case starts its time anew.
 */
export function courseOf(recorded: readonly CaseEvent[]): Course | null {
  const events = inOrder(recorded);
  const opening = events.find(({ type }) => type !== 'sampled');
  if (!opening) return null;
  const reopened = events.findLastIndex(({ type }) => type === 'reopened');
  const current = events.slice(reopened + 1);
  const start = events[reopened] ?? first(events, 'reported') ?? opening;
  const extension = current.findLast(({ type, until }) => type === 'extended' && until !== null);
  return {
    events,
    openedOn: opening.date,
    countedFrom: start.date,
    extendedTo: extension?.until ?? null,
    state: stateOf(events, current),
    flags: flagsOf(events),
    firmDoneOn: lastOf(current, ['firmReportsDone'])?.date ?? null,
    closedOn: first(current, 'closed')?.date ?? null,
  };
}
