import type { Case, CaseEvent, Item, Measure, Penalty } from '../../schema/tables.ts';

/** Everything recorded of a case. */
export interface CaseHistory {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  readonly measures: readonly Measure[];
  readonly penalties: readonly Penalty[];
  /** Items that failed in the batches of the case. */
  readonly failingItems: readonly Item[];
}

/** Something in a case's history that can not be, or must not be. */
export interface HistoryFault {
  readonly rule: HistoryRule;
  /** The very record of the input that is at fault: the case, an event or a measure. */
  readonly record: Case | CaseEvent | Measure;
  /** English key of the field. */
  readonly field: string;
  /** What the message is filled with. Events are named in Chinese, and in English under `…En`. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type HistoryRule =
  | 'case-no-events'
  | 'case-event-before-cause'
  | 'case-after-close'
  | 'case-closed-unverified'
  | 'case-closed-before-due'
  | 'case-penalty-only'
  | 'case-measure-unset'
  | 'case-microbial-reinspection'
  | 'case-late-application'
  | 'case-recall-level'
  | 'case-extension-until'
  | 'case-year-unknown';
