import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { code, day, keys } from './entry-fields.ts';

/* What the public gets of a case; see `entries.ts`. */

/** Where a case stands; in this order, but for what may stand beside it. */
export const caseState = z.enum([
  'open',
  'controlled',
  'causeFound',
  'rectifying',
  'firmReportsDone',
  'rechecked',
  'closed',
]);

/** What may be true of a case besides its state. */
export const caseFlag = z.enum([
  'reinspectionPending',
  'objectionPending',
  'extended',
  'reopened',
  'overturned',
]);

export const owner = z.enum(['firm', 'laboratory', 'regulator']);

/** The next thing owed in a case. */
export const nextStep = z.strictObject({
  /** A key of `deadlines.csv`, or `measure` for a deadline that the case itself set. */
  step: z.string(),
  owner,
  due: day,
  /** Days from the as-of date to the due date; negative when overdue. */
  daysLeft: z.int(),
});

/** A case as of a day. */
export const caseStatus = z.strictObject({
  state: caseState,
  flags: z.array(caseFlag),
  openedOn: day,
  /** The firm says that all is done. */
  firmDoneOn: day.nullable(),
  /** The regulator has verified it and closed. */
  closedOn: day.nullable(),
  /** `null` once closed. */
  next: nextStep.nullable(),
  overdue: z.boolean(),
  /** Days by which it is or was closed after its deadline; 0 if in time. */
  daysLate: z.int().nonnegative(),
});

export const timelineEvent = z.strictObject({
  date: day,
  type: keys(vocabulary.eventType),
  level: keys(vocabulary.recallLevel).nullable(),
  until: day.nullable(),
  note: z.string().nullable(),
});

export const measureEntry = z.strictObject({
  id: z.string(),
  problem: z.string(),
  cause: z.string(),
  kind: keys(vocabulary.measureKind),
  measure: z.string(),
  due: day,
  doneOn: day.nullable(),
  verifiedOn: day.nullable(),
  evidence: z.string().nullable(),
  /** `late`: not verified by its due date. */
  status: z.enum(['due', 'done', 'verified', 'late']),
});

export const penaltyEntry = z.strictObject({
  decision: z.string(),
  violation: z.string(),
  penalty: z.string(),
  fine: z.number().nullable(),
  authority: z.string(),
  decidedOn: day,
});

/** An entry of the risk list. */
export const caseEntry = z.strictObject({
  id: z.string(),
  campaign: code,
  source: keys(vocabulary.caseSource),
  /** `null` unless a notice, a penalty or the policy names the firm: it is counted, not named. */
  firm: z.string().nullable(),
  /** Public notices of its batches. */
  notices: z.array(z.string()),
  category: code,
  region: code,
  /** `null` until it is on record, and where it must not be said of a named firm that a case is filed. */
  discipline: keys(vocabulary.discipline).nullable(),
  /** Why this discipline, by which rule; `null` where the discipline is, or where it would tell of a suspicion. */
  disciplineReason: z.string().nullable(),
  status: caseStatus,
  /** What was found and what is done about it is held back, in words: notes and measures are left out. */
  withheld: z.boolean(),
  timeline: z.array(timelineEvent),
  measures: z.array(measureEntry),
  penalties: z.array(penaltyEntry),
});

export type CaseState = z.output<typeof caseState>;
export type CaseFlag = z.output<typeof caseFlag>;
export type Owner = z.output<typeof owner>;
export type NextStep = z.output<typeof nextStep>;
export type CaseStatus = z.output<typeof caseStatus>;
export type CaseEntry = z.output<typeof caseEntry>;
