import fc from 'fast-check';
import type { Case } from '../../../../src/domain/schema/tables.ts';
import { discipline } from '../../../../src/domain/schema/vocabularies.ts';
import { FAILURES, firms, type FailingFood } from '../inspection.ts';

const PLACES = ['150100', '150700', '150781', '150900'] as const;

export const DISPUTES = {
  none: [],
  refused: ['reinspectionApplied', 'reinspectionRefused'],
  upheld: ['reinspectionApplied', 'reinspectionAccepted', 'reinspectionUpheld'],
  overturned: ['reinspectionApplied', 'reinspectionAccepted', 'reinspectionOverturned'],
  objection: ['objectionRaised', 'objectionDecided'],
} as const;

/** More events than a case can have. */
const MOST_EVENTS = 20;

const gap = fc.integer({ min: 0, max: 25 });
/** Days after something else; `null` for never. */
const after = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 4 });

/** One visit to a firm, what came of it, and when; numbers are of days. */
export const story = fc.record({
  campaign: fc.constantFrom(0, 1),
  firm: fc.constantFrom(...Object.values(firms)),
  food: fc.constantFrom(...(Object.keys(FAILURES) as FailingFood[])),
  place: fc.constantFrom(...PLACES),
  owner: fc.constantFrom(...PLACES),
  day: fc.integer({ min: 0, max: 85 }),
  isVisited: fc.boolean(),
  /** A batch passed or failed, with or without a case, or something was found on the spot. */
  outcome: fc.constantFrom('passed', 'failed', 'failed', 'failed', 'found', 'noCase'),
  discipline: fc.constantFrom(...(Object.keys(discipline) as Case['discipline'][])),
  hasDecidingEvent: fc.boolean(),
  dispute: fc.constantFrom(...(Object.keys(DISPUTES) as (keyof typeof DISPUTES)[])),
  /** Between events. */
  gaps: fc.array(gap, { minLength: MOST_EVENTS, maxLength: MOST_EVENTS }),
  /** After how many events the record of the case stops. */
  reach: fc.integer({ min: 1, max: MOST_EVENTS }),
  isReopened: fc.boolean(),
  penaltyTerm: fc.option(fc.integer({ min: 0, max: 200 })),
  measure: fc.record({ due: gap, done: after, verified: after }),
  notice: fc.option(
    fc.record({
      after: gap,
      isDraft: fc.boolean(),
      isUrgent: fc.boolean(),
      isSigned: fc.boolean(),
    }),
    { freq: 6 },
  ),
  correctedAfter: after,
  isInCreditFile: fc.boolean(),
  repairedAfter: after,
  interviewedAfter: after,
  keptAfter: after,
});

export type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;
