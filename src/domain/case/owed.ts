import type { Day } from '../date.ts';
import type { NextStep, Owner } from '../publication/entries.ts';
import type { Case, Deadline, Measure } from '../schema/tables.ts';
import type { Course, EventType } from './course.ts';
import { deadlineOf, dueDate, type DeadlineStep } from './deadline.ts';

/** What somebody has to do in a case, and by when. */
export type Owed = Omit<NextStep, 'daysLeft'>;

/** A duty that an event brings about and another discharges. */
export interface Duty {
  readonly step: DeadlineStep;
  readonly owner: Owner;
  readonly since: EventType;
  readonly until: readonly EventType[];
  /** Time limits that follow one another; the step's own when left out. */
  readonly limits?: readonly DeadlineStep[];
}

/**
 * `lab-notify`: no event tells the laboratory's message from the regulator's, so the step is owed until
 * the firm is notified. `reinspection-conclude`: nor is there one for the naming of the body, so its time
 * and that of the test are counted one after the other.
 */
export const DUTIES: readonly Duty[] = [
  { step: 'lab-notify', owner: 'laboratory', since: 'reported', until: ['notified'] },
  {
    step: 'reinspection-accept',
    owner: 'regulator',
    since: 'reinspectionApplied',
    until: [
      'reinspectionAccepted',
      'reinspectionRefused',
      'reinspectionUpheld',
      'reinspectionOverturned',
    ],
  },
  {
    step: 'reinspection-conclude',
    owner: 'laboratory',
    since: 'reinspectionAccepted',
    until: ['reinspectionUpheld', 'reinspectionOverturned'],
    limits: ['reinspection-body', 'reinspection-conclude'],
  },
  {
    step: 'objection-decision',
    owner: 'regulator',
    since: 'objectionRaised',
    until: ['objectionDecided'],
  },
];

/** Steps counted from the start of a recall, by its level. */
export const RECALL_FINISH = {
  one: 'recall-finish-1',
  two: 'recall-finish-2',
  three: 'recall-finish-3',
} as const satisfies Record<string, DeadlineStep>;

/** The day of the event that brought about a duty not yet discharged: the first, if it came twice. */
function runningSince(course: Course, duty: Pick<Duty, 'since' | 'until'>): Day | null {
  const discharged = course.events.findLastIndex(({ type }) => duty.until.includes(type));
  const event = course.events.slice(discharged + 1).find(({ type }) => type === duty.since);
  return event?.date ?? null;
}

function owedDuties(course: Course, deadlines: readonly Deadline[]): Owed[] {
  return DUTIES.flatMap((duty): Owed[] => {
    const since = runningSince(course, duty);
    if (since === null) return [];
    const limits = duty.limits ?? [duty.step];
    const due = limits.reduce((day, step) => dueDate(day, deadlineOf(deadlines, step)), since);
    return [{ step: duty.step, owner: duty.owner, due }];
  });
}

/**
 * The firm has to seal its stock or start a recall. Of which level, only its start tells: until then the
 * longest time is allowed. A case found on inspection need not be about a product.
 */
function owedControl(record: Case, course: Course, deadlines: readonly Deadline[]): Owed[] {
  const notified = course.events.find(({ type }) => type === 'notified');
  const controlled = course.events.some(
    ({ type }) => type === 'stockSealed' || type === 'recallStarted',
  );
  if (record.source !== 'sampling' || !notified || controlled) return [];
  const due = dueDate(notified.date, deadlineOf(deadlines, 'recall-start-3'));
  return [{ step: 'recall-start-3', owner: 'firm', due }];
}

/** A recall without a level has no time limit here; the check refuses it. */
function owedRecall(course: Course, deadlines: readonly Deadline[]): Owed[] {
  const finished = course.events.findLastIndex(({ type }) => type === 'recallFinished');
  return course.events.slice(finished + 1).flatMap((event): Owed[] => {
    if (event.type !== 'recallStarted' || event.level === null) return [];
    const step = RECALL_FINISH[event.level];
    return [{ step, owner: 'firm', due: dueDate(event.date, deadlineOf(deadlines, step)) }];
  });
}

/** Measures are known once set. The firm owes them until it reports them done, then the regulator its verification. */
function owedMeasures(course: Course, measures: readonly Measure[], asOf: Day): Owed[] {
  if (!course.events.some(({ type }) => type === 'measureSet')) return [];
  const by = (day: Day | null) => day !== null && day <= asOf;
  const open = measures.filter(({ verifiedOn }) => !by(verifiedOn));
  const owed = (owner: Owner, { due }: Measure): Owed => ({ step: 'measure', owner, due });
  return [
    ...open.filter(({ doneOn }) => !by(doneOn)).map((measure) => owed('firm', measure)),
    ...open.filter(({ doneOn }) => by(doneOn)).map((measure) => owed('regulator', measure)),
  ];
}

/** The day by which the whole case has to be disposed of. */
export const disposalDue = (course: Course, deadlines: readonly Deadline[]): Day =>
  course.extendedTo ?? dueDate(course.countedFrom, deadlineOf(deadlines, 'disposal'));

/**
 * What is due first in a case that is not closed; of steps due on one day, the one that has to be taken
 * before the others. A dispute suspends nothing; a result that re-inspection overturned leaves only the
 * closing of the case.
 */
export function nextOwed(
  file: { readonly case: Case; readonly measures: readonly Measure[] },
  course: Course,
  deadlines: readonly Deadline[],
  asOf: Day,
): Owed {
  const ofFirm = course.flags.includes('overturned')
    ? []
    : [
        ...owedControl(file.case, course, deadlines),
        ...owedRecall(course, deadlines),
        ...owedMeasures(course, file.measures, asOf),
      ];
  const disposal: Owed = {
    step: 'disposal',
    owner: 'regulator',
    due: disposalDue(course, deadlines),
  };
  return [...owedDuties(course, deadlines), ...ofFirm].reduceRight(
    (urgent, owed) => (owed.due <= urgent.due ? owed : urgent),
    disposal,
  );
}
