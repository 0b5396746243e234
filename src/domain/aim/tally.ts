import { groupBy } from '../group.ts';

/** What may be looked for: an item, in a kind of food, made in a region. */
export interface Target {
  readonly category: string;
  /** League or city where the food is made. */
  readonly region: string;
  readonly item: string;
}

/** A batch whose result is public, as far as the aim reads it. */
export interface AimBatch {
  readonly category: string;
  readonly region: string;
  /** Items that it was tested for, those that failed among them. */
  readonly tested: readonly string[];
  readonly failed: readonly {
    readonly item: string;
    /** The firm had failed for the same kind of problem within twelve months before. */
    readonly repeats: boolean;
  }[];
  /** The follow-up of a failing batch, where it has one. */
  readonly case: {
    readonly id: string;
    readonly standing: 'open' | 'overdue' | 'closed';
  } | null;
  /** It belongs to a watch topic. */
  readonly watched: boolean;
  /** It was drawn shortly before a time of heavy consumption. */
  readonly beforePeak: boolean;
  /** The public notice of a failing batch. */
  readonly notice: string | null;
}

/** Batches tested for an item, and how many failed it. */
export interface Count {
  readonly tested: number;
  readonly failed: number;
}

/** The record of a target of which at least one batch failed. */
export interface Tally {
  readonly target: Target;
  readonly here: Count;
  /** The same food and item in all regions together. */
  readonly everywhere: Count;
  readonly repeats: number;
  /** Cases that are not closed, the overdue among them. */
  readonly open: number;
  readonly overdue: number;
  readonly watched: number;
  readonly beforePeak: number;
  /** In the order of the batches. */
  readonly notices: readonly string[];
}

/** A test of a batch for one item. */
interface Test {
  readonly batch: AimBatch;
  readonly item: string;
  /** `undefined` where the batch met the limit. */
  readonly failure: AimBatch['failed'][number] | undefined;
}

const testsOf = (batch: AimBatch): Test[] =>
  batch.tested.map((item) => ({
    batch,
    item,
    failure: batch.failed.find((failure) => failure.item === item),
  }));

const isFailing = ({ failure }: Test): boolean => failure !== undefined;

const count = (tests: readonly Test[]): Count => ({
  tested: tests.length,
  failed: tests.filter(isFailing).length,
});

/** Each case once, however many of its batches failed. */
const casesIn = (batches: readonly AimBatch[], standings: readonly string[]): number =>
  new Set(
    batches.flatMap(({ case: file }) => (file && standings.includes(file.standing) ? file.id : [])),
  ).size;

function tallyOf(target: Target, tests: readonly Test[], everywhere: Count): Tally {
  const failing = tests.filter(isFailing);
  const batches = failing.map(({ batch }) => batch);
  return {
    target,
    here: count(tests),
    everywhere,
    repeats: failing.filter(({ failure }) => failure?.repeats).length,
    open: casesIn(batches, ['open', 'overdue']),
    overdue: casesIn(batches, ['overdue']),
    watched: batches.filter(({ watched }) => watched).length,
    beforePeak: batches.filter(({ beforePeak }) => beforePeak).length,
    notices: batches.flatMap(({ notice }) => notice ?? []),
  };
}

/** The regions where a food failed an item. */
function talliesOfFood(tests: readonly Test[]): Tally[] {
  const everywhere = count(tests);
  return [...groupBy(tests, ({ batch }) => batch.region)].flatMap(([region, here]) => {
    const failure = here.find(isFailing);
    if (!failure) return [];
    const target = { category: failure.batch.category, region, item: failure.item };
    return [tallyOf(target, here, everywhere)];
  });
}

/** Counts the record of every target of which a batch failed. Of the others there is nothing to tell. */
export const talliesOf = (batches: readonly AimBatch[]): Tally[] =>
  [...groupBy(batches.flatMap(testsOf), ({ batch, item }) => `${batch.category} ${item}`)].flatMap(
    ([, tests]) => talliesOfFood(tests),
  );
