import { dueDate, deadlineOf } from '../../src/domain/case/deadline.ts';
import { addDays, type Day } from '../../src/domain/date.ts';
import type { CaseEvent, Deadline } from '../../src/domain/schema/tables.ts';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/working-days.ts';
import { between, integer, type Random } from './random.ts';
import type { CasePlan } from './specimen.ts';

type EventType = CaseEvent['type'];

/** An event before it has a case and notes. */
export interface Moment {
  readonly date: Day;
  readonly type: EventType;
  readonly level?: CaseEvent['level'];
  readonly until?: Day;
}

/** What a case begins with: when the time for disposal starts, and when the firm was told. */
export interface Beginning {
  readonly countedFrom: Day;
  readonly notifiedOn: Day;
}

const working = (random: Random, from: Day, low: number, high: number): Day =>
  addWorkingDays(from, integer(random, low, high));

/** A dispute from first to last day, within the time limits of each step. */
export function disputeMoments(plan: CasePlan, notifiedOn: Day, random: Random): Moment[] {
  if (plan.dispute === 'objection') {
    const raised = working(random, notifiedOn, 3, 6);
    return [
      { date: raised, type: 'objectionRaised' },
      { date: working(random, raised, 8, 16), type: 'objectionDecided' },
    ];
  }
  if (!plan.dispute) return [];
  const applied = working(random, notifiedOn, 2, 5);
  const answered = working(random, applied, 2, 4);
  if (plan.dispute === 'refused') {
    return [
      { date: applied, type: 'reinspectionApplied' },
      { date: answered, type: 'reinspectionRefused' },
    ];
  }
  return [
    { date: applied, type: 'reinspectionApplied' },
    { date: answered, type: 'reinspectionAccepted' },
    { date: working(random, answered, 9, 14), type: 'reinspectionUpheld' },
  ];
}

const RECALLS = {
  one: { start: 'recall-start-1', finish: 'recall-finish-1' },
  two: { start: 'recall-start-2', finish: 'recall-finish-2' },
  three: { start: 'recall-start-3', finish: 'recall-finish-3' },
} as const;

/** Sealing of the stock and, where there is one, the recall with its level. */
export function controlMoments(
  plan: CasePlan,
  notifiedOn: Day,
  deadlines: readonly Deadline[],
  random: Random,
): Moment[] {
  const sealed: Moment = { date: working(random, notifiedOn, 0, 1), type: 'stockSealed' };
  if (!plan.recall) return [sealed];
  const { start, finish } = RECALLS[plan.recall];
  const latest = dueDate(notifiedOn, deadlineOf(deadlines, start));
  const startedOn = addDays(latest, -integer(random, 0, 1));
  const allowed = workingDaysBetween(startedOn, dueDate(startedOn, deadlineOf(deadlines, finish)));
  const took = plan.slowRecall ? allowed + 4 : Math.round(allowed * between(random, 0.4, 0.75));
  return [
    sealed,
    { date: startedOn, type: 'recallStarted', level: plan.recall },
    { date: addWorkingDays(startedOn, took), type: 'recallFinished' },
  ];
}

/** What follows once the product is under control, and how much of the time has then gone by. */
function courseOf({ discipline }: CasePlan): readonly (readonly [EventType, number])[] {
  const decision: readonly (readonly [EventType, number])[] = {
    handedToPolice: [['caseFiled', 0.34] as const, ['handedToPolice', 0.42] as const],
    caseFiled: [['caseFiled', 0.34] as const],
    orderedToRectify: [['orderIssued', 0.34] as const],
    correctedAtOnce: [],
    noPenalty: [],
  }[discipline];
  const penalty: readonly (readonly [EventType, number])[] =
    discipline === 'caseFiled' ? [['penaltyDecided', 0.92]] : [];
  return [
    ['causeFound', 0.2],
    ['measureSet', 0.29],
    ...decision,
    ['firmReportsDone', 0.66],
    ['rechecked', 0.79],
    ...penalty,
    ['closed', 1],
  ];
}

/** The day aimed at for closing. Disposal may take ninety days from the report, or from being found. */
function closingDay(plan: CasePlan, countedFrom: Day, random: Random): Day {
  if (plan.outcome === 'late') return addDays(countedFrom, integer(random, 102, 138));
  if (plan.outcome === 'extendedClosed') return addDays(countedFrom, integer(random, 112, 122));
  if (plan.discipline === 'correctedAtOnce') return addDays(countedFrom, integer(random, 24, 40));
  return addDays(countedFrom, integer(random, plan.dispute ? 76 : 58, 86));
}

/** The steps from the finding of the cause to the closing, each on a working day of its own. */
export function courseMoments(
  plan: CasePlan,
  { countedFrom }: Beginning,
  start: Day,
  random: Random,
): Moment[] {
  const available = workingDaysBetween(start, closingDay(plan, countedFrom, random));
  let after = 0;
  return courseOf(plan).map(([type, part]) => {
    after = Math.max(after + 1, Math.round(part * available));
    return { date: addWorkingDays(start, after), type };
  });
}
