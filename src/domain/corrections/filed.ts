import type { Campaign } from '../dataset.ts';
import { byKey, groupBy } from '../group.ts';
import type { Correction, Firm, Notice, Result, Sample } from '../schema/tables.ts';

/** A notice with the rows that it is put together from. */
export interface FiledNotice {
  readonly notice: Notice;
  readonly sample: Sample;
  /** The producer as labelled. */
  readonly firm: Firm;
  /** Of all items tested, in the order of the file. */
  readonly results: readonly Result[];
}

/** A notice as it stands in the tables, with its corrections in the order in which they were made. */
export interface NoticeHistory {
  readonly present: FiledNotice;
  readonly corrections: readonly Correction[];
}

/** By day; those of one day as they stand in the file, to which rows are only added. */
export const inOrder = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/**
 * Every notice of a campaign whose batch and firm are known. `producers` are firms, by notice, that a notice
 * names otherwise than the table of firms does.
 */
export function historiesOf(
  { notices, samples, results, corrections }: Campaign,
  firms: ReadonlyMap<string, Firm>,
  producers: ReadonlyMap<string, Firm> = new Map(),
): NoticeHistory[] {
  // Most batches pass, and no notice tells of them.
  const told = new Set(notices.map(({ sample }) => sample));
  const isTold = ({ sample }: Sample | Result): boolean => told.has(sample);
  const sampleOf = byKey(samples.filter(isTold), ({ sample }) => sample);
  const resultsOf = groupBy(results.filter(isTold), ({ sample }) => sample);
  const correctionsOf = groupBy(corrections, ({ notice }) => notice);
  return notices.flatMap((notice) => {
    const sample = sampleOf.get(notice.sample);
    const firm = sample && (producers.get(notice.id) ?? firms.get(sample.firm));
    if (!firm) return [];
    const present = { notice, sample, firm, results: resultsOf.get(sample.sample) ?? [] };
    return [{ present, corrections: inOrder(correctionsOf.get(notice.id) ?? []) }];
  });
}
