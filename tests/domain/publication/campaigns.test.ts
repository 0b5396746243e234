import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/date.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import { failingBatch, finding, published } from './batches.ts';
import { aCampaign, aDataset, WINDOW } from './dataset.ts';
import { aSample, aVisit, firms, sampleNumber } from './inspection.ts';

const LATER = '2022-06-30';

describe('the calendar of a campaign', () => {
  const parts = [failingBatch(1), finding(2), { visits: [aVisit('v-9', firms.dairy, WINDOW.to)] }];
  const calendar = (asOf: string) => published(parts, asOf).campaigns[0]!.calendar;

  it('has every day of the window once, in order', () => {
    const days = calendar(LATER).map(({ date }) => date);
    expect(days).toHaveLength(daysBetween(WINDOW.from, WINDOW.to) + 1);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect([days[0], days.at(-1)]).toEqual([WINDOW.from, WINDOW.to]);
  });

  it('sums to all visits and batches', () => {
    const sum = (asOf: string) =>
      calendar(asOf).reduce((n, { visits, samples }) => n + visits + samples, 0);
    expect(sum(LATER)).toBe(3);
    expect(sum('2022-01-24')).toBe(2);
  });
});

describe('what made batches fail', () => {
  const twice = { ...failingBatch(1), results: [] };
  const failure = (item: string, value: string, limit: string) => ({
    sample: sampleNumber(1),
    item,
    value,
    limit,
    standard: 'GB 19302-2010',
    verdict: 'fail' as const,
  });
  const results = [
    failure('moulds', '85CFU/g', '≤30CFU/g'),
    failure('coliforms', '20;10;35;<10;15CFU/g', 'n=5,c=2,m=1,M=5CFU/g'),
  ];
  const parts = [
    failingBatch(3, { food: 'peanut-oil' }),
    { ...twice, results },
    failingBatch(2),
    failingBatch(4, { food: 'soy-sauce' }),
    { samples: [aSample(5, firms.dairy, '2021-09-10')] },
  ];
  const campaign = () => published(parts, LATER).campaigns[0];

  it('is ranked by items, the most frequent first', () => {
    expect(campaign()?.failingItems).toEqual([
      { item: 'coliforms', batches: 2, categories: ['dairy'] },
      { item: 'aflatoxin-b1', batches: 1, categories: ['oil'] },
      { item: 'amino-acid-nitrogen', batches: 1, categories: ['soy-sauce'] },
      { item: 'moulds', batches: 1, categories: ['dairy'] },
    ]);
  });

  it('is counted by category and class, a batch once for each class that it failed', () => {
    expect(campaign()?.classesByCategory).toEqual([
      { category: 'dairy', problemClass: 'microbial', batches: 2 },
      { category: 'soy-sauce', problemClass: 'quality', batches: 1 },
      { category: 'oil', problemClass: 'biotoxin', batches: 1 },
    ]);
  });
});

it('counts visits by group, form, result and gaps', () => {
  const visits = [
    aVisit('v-1', firms.dairy, '2021-09-01'),
    aVisit('v-2', firms.dairy, '2021-09-02', { group: 'g-02', form: 'undercover' }),
    aVisit('v-3', firms.dairy, '2021-09-03', { result: 'notMet', confirmation: 'missing' }),
  ];
  const [campaign] = published([{ visits }], LATER).campaigns;
  expect(campaign).toMatchObject({
    groups: [
      { id: 'g-01', visits: 2 },
      { id: 'g-02', visits: 1 },
    ],
    visitForms: { unannounced: 2, undercover: 1 },
    visitResults: { met: 2, notMet: 1 },
    procedureGaps: 1,
  });
});

it('counts cases by discipline and source for the flow, in the order of the vocabularies', () => {
  const parts = [
    finding(1, { case: { discipline: 'noPenalty' } }),
    failingBatch(2, { case: { discipline: 'caseFiled' } }),
    finding(3, { case: { discipline: 'caseFiled' } }),
  ];
  const { byDiscipline, bySource } = published(parts, LATER).campaigns[0]!.outcomes;
  expect(Object.entries(byDiscipline)).toEqual([
    ['caseFiled', 2],
    ['noPenalty', 1],
  ]);
  expect(Object.entries(bySource)).toEqual([
    ['sampling', 1],
    ['inspection', 2],
  ]);
});

it('keeps two campaigns apart, and joins a firm’s repeats across them', () => {
  const spring = { from: '2022-03-01', to: '2022-05-31' };
  const again = failingBatch(2, {
    sample: { sampledOn: '2022-03-10', madeOn: '2022-03-01', reportedOn: '2022-04-08' },
    from: [
      ['2022-04-08', 'reported'],
      ['2022-04-11', 'notified'],
    ],
    notice: { publishedOn: '2022-05-05' },
  });
  const dataset = aDataset([
    aCampaign('c-2', [again], { window: spring }),
    aCampaign('c-1', [failingBatch(1)]),
  ]);
  const { campaigns, notices, stats } = publish(dataset, LATER);
  const value = (id: string, name: string) => stats.find((s) => s.id === id)?.stats[name]?.value;
  expect(campaigns.map(({ id }) => id)).toEqual(['c-2', 'c-1']);
  expect(notices.map(({ id, repeatOf }) => [id, repeatOf])).toEqual([
    ['n-2', ['n-1']],
    ['n-1', []],
  ]);
  expect(value('campaign:c-2', 'repeats')).toBe(1);
  expect(value('campaign:c-1', 'repeats')).toBe(0);
  expect(value('campaign:c-1', 'samples')).toBe(1);
});
