import type { Measure } from '../../../src/domain/schema/tables.ts';

/** A problem, and what was done about each of its causes, as an inspector would write it down. */
export interface Remedy {
  readonly problem: string;
  readonly measures: readonly Pick<Measure, 'kind' | 'cause' | 'measure' | 'evidence'>[];
}

type Line = readonly [kind: Measure['kind'], cause: string, measure: string, evidence: string];

export const remedy = (problem: string, ...lines: readonly Line[]): Remedy => ({
  problem,
  measures: lines.map(([kind, cause, measure, evidence]) => ({ kind, cause, measure, evidence })),
});

/** By item: the ways in which it may have come about, of which each case has one. */
export type Remedies = Readonly<Record<string, readonly Remedy[]>>;
