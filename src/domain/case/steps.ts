import { daysBetween, type Day } from '../date.ts';
import type { CaseEvent } from '../schema/tables.ts';
import type { EventType } from './course.ts';

/** Steps on the way to closure, in their order, and the events by which each is reached. */
const STEPS = {
  toNotified: ['notified'],
  toControlled: ['stockSealed', 'recallStarted'],
  toCause: ['causeFound'],
  toMeasures: ['measureSet'],
  toFirmDone: ['firmReportsDone'],
  toRechecked: ['rechecked'],
} as const satisfies Record<string, readonly EventType[]>;

export type Step = keyof typeof STEPS;

export const STEP_KEYS = Object.keys(STEPS) as readonly Step[];

/** A case from its opening; its events in order, as known on a day. */
interface History {
  readonly openedOn: Day;
  readonly events: readonly CaseEvent[];
}

/** How many days after its opening a case first reached a step, or `null` where it has not. */
export function daysToStep({ openedOn, events }: History, step: Step): number | null {
  const types: readonly EventType[] = STEPS[step];
  const reached = events.find(({ type }) => types.includes(type));
  return reached ? daysBetween(openedOn, reached.date) : null;
}
