import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayInShanghai } from '../../../src/domain/date.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import { loadDataset } from '../../../src/pipeline/load.ts';
import { recount } from '../../recount/recount.ts';

const CAMPAIGNS = ['campaign:2020-five-categories', 'campaign:2021-six-categories'];
const DAYS = ['2022-02-10', '2022-06-30', dayInShanghai(new Date())] as const;

const { dataset } = await loadDataset({ data: resolve('data'), content: resolve('content') });

/** Cases under each heading of the risk list, counted from what is published. */
function published(asOf: string) {
  const { cases } = publish(dataset!, asOf);
  const of = (test: (status: (typeof cases)[number]['status']) => boolean) =>
    cases.filter(({ status }) => test(status)).length;
  return {
    open: of(({ closedOn }) => closedOn === null),
    overdue: of(({ closedOn, overdue }) => closedOn === null && overdue),
    closed: of(({ closedOn }) => closedOn !== null && closedOn <= asOf),
  };
}

/** The same, counted from the CSV files by other code. */
function recounted(asOf: string) {
  const figures = CAMPAIGNS.map((campaign) => recount(campaign, asOf));
  const sum = (name: string) => figures.reduce((total, of) => total + (of[name] ?? NaN), 0);
  return { open: sum('cases.open'), overdue: sum('cases.overdue'), closed: sum('cases.closed') };
}

describe('the same data on three days', () => {
  it.each(DAYS)(
    'tells open, overdue and closed cases as a recount of the files does: %s',
    (asOf) => {
      expect(published(asOf)).toEqual(recounted(asOf));
    },
  );

  it('gives answers that differ', () => {
    const answers = DAYS.map((day) => JSON.stringify(published(day)));
    expect(new Set(answers).size).toBe(DAYS.length);
  });

  it('never reopens by itself what was closed, nor forgets a case', () => {
    const [first, second, third] = DAYS.map(published) as [
      ReturnType<typeof published>,
      ReturnType<typeof published>,
      ReturnType<typeof published>,
    ];
    const total = ({ open, closed }: typeof first) => open + closed;
    expect(total(first)).toBeLessThanOrEqual(total(second));
    expect(total(second)).toBe(total(third));
    expect(first.closed).toBeLessThan(second.closed);
  });
});
