import type { Case, CaseEvent, Firm, Sample } from '../../src/domain/schema/tables.ts';

/** How far a case got by the day to which the demonstration is pinned, and whether in time. */
export type Outcome =
  | 'inTime'
  | 'late'
  | 'extendedClosed'
  | 'reopened'
  /** Open and overdue; the last thing that happened is given by {@link CasePlan.stoppedAt}. */
  | 'overdue'
  /** Open, with more time given in writing. */
  | 'extended';

export type Dispute = 'refused' | 'upheld' | 'objection';

/** What becomes of a case. */
export interface CasePlan {
  readonly discipline: Case['discipline'];
  readonly outcome: Outcome;
  readonly stoppedAt?: CaseEvent['type'];
  readonly extendedTo?: string;
  readonly dispute?: Dispute;
  readonly recall?: NonNullable<CaseEvent['level']>;
  /** The recall takes longer than it may. */
  readonly slowRecall?: true;
  /** First and last day on which the visit may have been, so that what follows fits in. */
  readonly from?: string;
  readonly by?: string;
}

/** A failing batch, written by hand: which food, which items, what became of it. */
export interface Specimen extends CasePlan {
  readonly food: string;
  readonly items: readonly string[];
  readonly firm?: Firm['kind'];
  readonly stage?: Sample['stage'];
  /** Of the same firm as the specimen before: in its case, or as a case of its own that repeats it. */
  readonly follows?: 'sameCase' | 'repeat';
  /** Age of the packet when drawn, where an earlier edition of the standard has to apply. */
  readonly ageDays?: number;
  /** Published before disputes are settled. */
  readonly urgent?: true;
  /** Why there is no case at all. */
  readonly noCase?: string;
  /** Of the firm whose specimen of this tag fails in the current edition, so that its record reaches back. */
  readonly host?: string;
  /** Name by which interviews and corrections find it. */
  readonly tag?: string;
}
