import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/date.ts';
import { failingBatch, finding, published } from './batches.ts';
import { aMeasure, aPenalty, type Moment } from './cases.ts';
import { aSample, aVisit, firms } from './inspection.ts';

const LATER = '2022-06-30';

/** A campaign small enough to be counted by hand. */
const PARTS = [
  {
    visits: [
      aVisit('v-1', firms.dairy, '2021-09-01'),
      aVisit('v-2', firms.dairy, '2021-09-02', {
        form: 'undercover',
        sampling: 'missing',
        group: 'g-02',
      }),
      aVisit('v-3', firms.workshop, '2021-09-03'),
    ],
  },
  failingBatch(1, {
    then: [
      ['2021-11-01', 'causeFound'],
      ['2021-11-10', 'measureSet'],
      ['2021-12-31', 'closed'],
    ],
    measures: [
      aMeasure(1, '2021-12-10', { doneOn: '2021-12-09', verifiedOn: '2021-12-20' }),
      aMeasure(9, '2021-12-01', { case: 'aj-1', doneOn: '2021-12-05' }),
    ],
  }),
  failingBatch(2, {
    food: 'peanut-oil',
    firm: firms.border,
    sample: { random: 'no', stage: 'retail' },
    case: { discipline: 'caseFiled' },
    then: [
      ['2021-11-05', 'recallStarted', { level: 'two' }],
      ['2021-11-10', 'measureSet'],
      ['2022-03-10', 'penaltyDecided'],
    ],
    measures: [aMeasure(2, '2022-01-05')],
    penalties: [aPenalty(2, '2022-03-10', '2022-06-10')],
  }),
  {
    samples: [
      aSample(3, firms.dairy, '2021-09-04', { blind: 'no' }),
      aSample(4, firms.other, '2021-09-04', { random: 'no', blind: 'no' }),
      // Its report is still to come.
      aSample(5, firms.other, '2022-06-20'),
    ],
  },
  finding(6, { firm: firms.other }),
];

describe('a campaign counted by hand', () => {
  const counted = () => published(PARTS, LATER);

  it('has these figures', () => {
    const whole = counted().stats.find(({ id }) => id === 'campaign:c-1')?.stats ?? {};
    const values = Object.fromEntries(
      Object.entries(whole).map(([name, { value }]) => [name, value]),
    );
    expect(values).toMatchObject({
      'firms.inspected': 3,
      'firms.sampled': 3,
      'firms.failed': 2,
      'firms.suspected': 1,
      visits: 4,
      'visits.unannounced': 3,
      'visits.undercover': 1,
      'visits.gaps': 1,
      samples: 5,
      'samples.passed': 2,
      'samples.failed': 2,
      'samples.random': 3,
      'samples.blind': 3,
      groups: 2,
      categories: 2,
      regions: 3,
      cases: 3,
      'cases.open': 2,
      'cases.overdue': 2,
      'cases.closed': 1,
      'cases.closedInTime': 1,
      'cases.closedLate': 0,
      'cases.caseFiled': 1,
      'cases.orderedToRectify': 2,
      'cases.noPenalty': 0,
      recalls: 1,
      measures: 3,
      'measures.done': 2,
      'measures.verified': 1,
      'measures.late': 2,
      penalties: 1,
      notices: 2,
      repeats: 0,
      'days.reportToNotice.median': 13,
      'days.toClose.median': 84,
    });
    expect(whole['samples.failRate']).toMatchObject({ value: 0.5, n: 2, d: 4 });
  });

  it('has these parts', () => {
    expect(counted().campaigns).toMatchObject([
      {
        outcomes: {
          firmsInspected: 3,
          firmsSampled: 3,
          firmsInspectedAndSampled: 2,
          samples: 5,
          passed: 2,
          failed: 2,
          byDiscipline: { caseFiled: 1, orderedToRectify: 2 },
          bySource: { sampling: 2, inspection: 1 },
        },
        sampling: { random: 3, blind: 3, both: 2, byStage: { production: 4, retail: 1 } },
        classesByCategory: [
          { category: 'dairy', problemClass: 'microbial', batches: 1 },
          { category: 'oil', problemClass: 'biotoxin', batches: 1 },
        ],
      },
    ]);
  });

  it('has notices that say how each batch was drawn', () => {
    const drawn = counted().notices.map(({ id, sample: { random, blind } }) => [id, random, blind]);
    expect(drawn.toSorted()).toEqual([
      ['n-1', true, true],
      ['n-2', false, true],
    ]);
  });

  it('has no figure of what can not be divided or ordered', () => {
    const [none] = published([], LATER).stats;
    expect(none?.stats).not.toHaveProperty(['samples.failRate']);
    expect(none?.stats).not.toHaveProperty(['days.toClose.median']);
  });
});

describe('items that made batches fail', () => {
  it('are ranked by batches, with their categories in the order of the campaign', () => {
    const { campaigns } = published(
      [
        failingBatch(1),
        failingBatch(2, { food: 'peanut-oil' }),
        failingBatch(3, { food: 'peanut-oil' }),
        failingBatch(4, { food: 'soy-sauce' }),
      ],
      LATER,
    );
    expect(campaigns[0]?.failingItems).toEqual([
      { item: 'aflatoxin-b1', batches: 2, categories: ['oil'] },
      { item: 'amino-acid-nitrogen', batches: 1, categories: ['soy-sauce'] },
      { item: 'coliforms', batches: 1, categories: ['dairy'] },
    ]);
  });
});

describe('a measure', () => {
  const measuresOn = (asOf: Day, then: readonly Moment[]) =>
    published(
      [
        failingBatch(1, {
          then,
          measures: [
            aMeasure(1, '2021-12-01'),
            aMeasure(2, '2022-04-01', { case: 'aj-1', doneOn: '2022-01-15' }),
            aMeasure(3, '2022-04-01', { case: 'aj-1', doneOn: '2022-02-01' }),
            aMeasure(4, '2022-02-01', { case: 'aj-1' }),
          ],
        }),
      ],
      asOf,
    ).cases[0]?.measures.map(({ id, status }) => [id, status]);
  const TWICE: readonly Moment[] = [
    ['2021-11-10', 'measureSet'],
    ['2022-02-01', 'measureSet'],
  ];

  it('is not told before measures are set', () => {
    expect(measuresOn('2021-11-09', TWICE)).toEqual([]);
  });

  it('that was neither due nor done when more were set came with those', () => {
    expect(measuresOn('2022-01-31', TWICE)).toEqual([
      ['cs-1', 'late'],
      ['cs-2', 'done'],
    ]);
    expect(measuresOn('2022-02-01', TWICE)?.map(([id]) => id)).toEqual([
      'cs-1',
      'cs-2',
      'cs-3',
      'cs-4',
    ]);
  });

  it('is late from the day after it was due', () => {
    const once = TWICE.slice(0, 1);
    const first = (asOf: Day) => measuresOn(asOf, once)?.find(([id]) => id === 'cs-1');
    expect(first('2021-12-01')).toEqual(['cs-1', 'due']);
    expect(first('2021-12-02')).toEqual(['cs-1', 'late']);
  });
});
