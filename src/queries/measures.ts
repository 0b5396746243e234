import type { CaseEntry } from '../domain/publication/entries.ts';
import { ascending } from '../domain/group.ts';

/** A measure with the case that it belongs to. */
export interface CaseMeasure {
  readonly file: CaseEntry;
  readonly measure: CaseEntry['measures'][number];
}

/** The measures of some cases, those not verified apart; in the order in which they fall due. */
export function measuresOf(cases: readonly CaseEntry[]) {
  const all = cases
    .flatMap((file) => file.measures.map((measure): CaseMeasure => ({ file, measure })))
    .toSorted(ascending(({ measure }) => `${measure.due} ${measure.id}`));
  return {
    open: all.filter(({ measure }) => measure.status !== 'verified'),
    verified: all.filter(({ measure }) => measure.status === 'verified'),
    /** Cases of which nothing of the kind may be told. */
    withheld: cases.filter(({ withheld }) => withheld).length,
  };
}
