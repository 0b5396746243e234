import { addMonths, type Day } from '../date.ts';
import { ascending, groupBy } from '../group.ts';

/** A batch that failed, of any campaign. */
export interface FailingBatch {
  /** Sample number. */
  readonly sample: string;
  /** The firm's ID, which outlives a change of name. */
  readonly firm: string;
  readonly sampledOn: Day;
  readonly failures: readonly { readonly item: string; readonly problemClass: string }[];
}

/** A batch that repeats what an earlier one of the same firm failed. */
export interface Repeat {
  readonly sample: string;
  readonly earlier: string;
  /** What they have in common: an item, or only the class of problem. */
  readonly by: 'item' | 'class';
}

/** How far back a failure counts. */
const MONTHS = 12;

const share = (a: FailingBatch, b: FailingBatch, key: 'item' | 'problemClass'): boolean =>
  a.failures.some((x) => b.failures.some((y) => x[key] === y[key]));

function repeatOf(batch: FailingBatch, earlier: FailingBatch): Repeat[] {
  const pair = { sample: batch.sample, earlier: earlier.sample };
  if (share(batch, earlier, 'item')) return [{ ...pair, by: 'item' }];
  return share(batch, earlier, 'problemClass') ? [{ ...pair, by: 'class' }] : [];
}

function repeatsOfFirm(batches: readonly FailingBatch[]): Repeat[] {
  const inOrder = batches.toSorted(
    ascending(
      ({ sampledOn }) => sampledOn,
      ({ sample }) => sample,
    ),
  );
  return inOrder.flatMap((batch, i) => {
    const since = addMonths(batch.sampledOn, -MONTHS);
    return inOrder
      .slice(0, i)
      .filter(({ sampledOn }) => sampledOn >= since && sampledOn < batch.sampledOn)
      .flatMap((earlier) => repeatOf(batch, earlier));
  });
}

/**
 * Every pair of failing batches of one firm, drawn on different days at most twelve months apart, that
 * fail the same item or the same class of problem. By firm, then by the day of the later batch.
 */
export const findRepeats = (batches: Iterable<FailingBatch>): readonly Repeat[] =>
  [...groupBy(batches, ({ firm }) => firm)]
    .toSorted(ascending(([firm]) => firm))
    .flatMap(([, ofFirm]) => repeatsOfFirm(ofFirm));
