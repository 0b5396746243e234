import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { Limit } from '../../../src/domain/schema/tables.ts';
import { failingBatch, finding, published, tells, UNDISPUTED } from './batches.ts';
import { aCorrection } from './announced.ts';
import { aMeasure } from './cases.ts';
import { aCampaign, aDataset, type Parts } from './dataset.ts';
import { firms } from './inspection.ts';
import { reference } from './reference.ts';

const SET = [
  ['2021-11-01', 'causeFound'],
  ['2021-11-10', 'measureSet'],
] as const;
const DONE = { doneOn: '2021-12-01', verifiedOn: '2021-12-10', evidence: '验收照片' };
const END = [
  ['2021-12-05', 'firmReportsDone'],
  ['2021-12-10', 'rechecked'],
  ['2021-12-20', 'closed'],
] as const;

describe('a measure', () => {
  const parts = [
    failingBatch(1, { then: [...SET, ...END], measures: [aMeasure(1, '2021-12-05', DONE)] }),
  ];
  const on = (asOf: string) => {
    const [first] = published(parts, asOf).cases[0]?.measures ?? [];
    return first && [first.status, first.doneOn, first.verifiedOn, first.evidence];
  };

  it.each([
    ['2021-11-09', undefined],
    ['2021-11-10', ['due', null, null, null]],
    ['2021-12-01', ['done', '2021-12-01', null, null]],
    ['2021-12-06', ['late', '2021-12-01', null, null]],
    ['2021-12-10', ['verified', '2021-12-01', '2021-12-10', '验收照片']],
  ])('on %s is known as far as that', (asOf, known) => {
    expect(on(asOf)).toEqual(known);
  });

  it('of a reopened case is not known before measures are set anew', () => {
    const then = [
      ...SET,
      ...END,
      ['2022-04-20', 'reopened'],
      ['2022-05-01', 'measureSet'],
    ] as const;
    const measures = [
      aMeasure(1, '2021-12-05', DONE),
      aMeasure(2, '2022-07-01', { id: 'cs-2', case: 'aj-1' }),
    ];
    const known = (asOf: string) =>
      published([failingBatch(1, { then, measures })], asOf).cases[0]?.measures.map(({ id }) => id);
    expect(['2022-01-01', '2022-04-30', '2022-05-01'].map(known)).toEqual([
      ['cs-1'],
      ['cs-1'],
      ['cs-1', 'cs-2'],
    ]);
  });
});

it('tells an event with its note from its day on', () => {
  const parts = [failingBatch(1, { then: [['2021-11-01', 'causeFound', { note: '原因说明' }]] })];
  expect(tells(published(parts, '2021-10-31'), '原因说明')).toBe(false);
  expect(tells(published(parts, '2021-11-01'), '原因说明')).toBe(true);
});

it('tells a correction from its day on', () => {
  const corrections = [
    aCorrection('2021-12-01', { before: '乙牌', after: '丙牌' }),
    aCorrection('2021-11-20', { before: '甲牌', after: '乙牌' }),
  ];
  const parts = [failingBatch(1, { sample: { brand: '丙牌' } }), { corrections }];
  const told = (asOf: string) =>
    published(parts, asOf).notices[0]?.corrections.map(({ after }) => after);
  expect(['2021-11-19', '2021-11-20', '2021-12-01'].map(told)).toEqual([
    [],
    ['乙牌'],
    ['乙牌', '丙牌'],
  ]);
});

describe('an interview', () => {
  const parts: Parts[] = [
    {
      interviews: [
        {
          id: 'yt-1',
          date: '2022-04-14',
          level: 'collective',
          form: 'video',
          title: '集体约谈',
          firm: null,
          region: null,
          agenda: ['通报'],
        },
      ],
      commitments: [
        {
          id: 'cn-1',
          interview: 'yt-1',
          party: '甲',
          commitment: '排查',
          due: '2022-05-31',
          keptOn: '2022-05-20',
          followUp: '已排查 12 家',
        },
        {
          id: 'cn-2',
          interview: 'yt-1',
          party: '乙',
          commitment: '排查',
          due: '2022-05-31',
          keptOn: '2022-06-20',
          followUp: '迟了',
        },
        {
          id: 'cn-3',
          interview: 'yt-1',
          party: '丙',
          commitment: '排查',
          due: '2022-05-31',
          keptOn: null,
          followUp: '正在排查',
        },
      ],
    },
  ];
  const commitments = (asOf: string) =>
    published(parts, asOf).interviews[0]?.commitments.map(({ status, keptOn, followUp }) => [
      status,
      keptOn,
      followUp,
    ]);

  it('is told from its day on', () => {
    expect(published(parts, '2022-04-13').interviews).toEqual([]);
    expect(published(parts, '2022-04-14').interviews).toHaveLength(1);
  });

  it('has its commitments followed as far as known on the day', () => {
    expect(commitments('2022-05-19')).toEqual([
      ['due', null, null],
      ['due', null, null],
      ['due', null, '正在排查'],
    ]);
    expect(commitments('2022-06-19')).toEqual([
      ['kept', '2022-05-20', '已排查 12 家'],
      ['late', null, null],
      ['late', null, '正在排查'],
    ]);
    expect(commitments('2022-06-20')?.[1]).toEqual(['keptLate', '2022-06-20', '迟了']);
  });
});

it('tells of a limit once it is in force, and of its end once that is past', () => {
  const limit = (id: string, validFrom: string, validTo: string | null): Limit => ({
    ...reference.limits.find(({ food, item }) => food === 'yogurt' && item === 'coliforms')!,
    id,
    validFrom,
    validTo,
  });
  const limits = [limit('b', '2023-01-01', null), limit('a', '2010-12-01', '2022-12-31')];
  const dataset = aDataset([aCampaign('c-1', [failingBatch(1)])], { limits });
  const told = (asOf: string) =>
    publish(dataset, asOf)
      .items.find(({ id }) => id === 'coliforms')
      ?.limits.map((l) => [l.validFrom, l.validTo]);
  expect(told('2022-06-30')).toEqual([['2010-12-01', null]]);
  expect(told('2023-01-01')).toEqual([
    ['2010-12-01', '2022-12-31'],
    ['2023-01-01', null],
  ]);
});

describe('a campaign', () => {
  const parts = [failingBatch(1), finding(2)];

  it('is not announced before its first day', () => {
    const before = published(parts, '2021-08-03');
    expect(before.campaigns).toEqual([]);
    expect(before.stats.filter(({ id }) => id.startsWith('campaign:'))).toEqual([]);
    expect(published(parts, '2021-08-04').campaigns).toHaveLength(1);
  });

  it('counts what had been visited, drawn, and reported by the day', () => {
    const count = (asOf: string) => {
      const {
        'firms.inspected': inspected,
        samples,
        'samples.failed': failed,
        cases,
      } = published(parts, asOf).stats[0]!.stats;
      return [inspected, samples, failed, cases].map((stat) => stat?.value);
    };
    expect(count('2021-09-09')).toEqual([0, 0, 0, 0]);
    expect(count('2021-09-10')).toEqual([1, 1, 0, 1]);
    expect(count('2021-10-08')).toEqual([1, 1, 1, 2]);
  });

  it('is held against what was announced once its results are complete', () => {
    const declared = { firms: 1, samples: 1, failed: 1, suspected: 0, groups: 1 };
    const late = failingBatch(1, { sample: { reportedOn: '2022-02-10' } });
    const dataset = aDataset([aCampaign('c-1', [late, finding(2)], { declared })]);
    const tieOut = (asOf: string) => publish(dataset, asOf).campaigns[0]?.tieOut;
    expect(tieOut('2022-02-09')).toEqual([]);
    expect(tieOut('2022-02-10')).toEqual([
      { stat: 'firms.inspected', declared: 1, computed: 1, overturned: 0 },
      { stat: 'samples', declared: 1, computed: 1, overturned: 0 },
      { stat: 'samples.failed', declared: 1, computed: 1, overturned: 0 },
      { stat: 'firms.suspected', declared: 0, computed: 0, overturned: 0 },
      { stat: 'groups', declared: 1, computed: 1, overturned: 0 },
    ]);
  });
});

it('leaves a batch that was overturned since out of the total, and says so', () => {
  const then = [
    ['2021-10-20', 'reinspectionApplied'],
    ['2021-10-22', 'reinspectionAccepted'],
    ['2021-11-25', 'reinspectionOverturned'],
  ] as const;
  const declared = { firms: 1, samples: 1, failed: 1, suspected: 0, groups: 1 };
  const dataset = aDataset([aCampaign('c-1', [failingBatch(1, { then })], { declared })]);
  const failed = (asOf: string) =>
    publish(dataset, asOf).campaigns[0]?.tieOut.find(({ stat }) => stat === 'samples.failed');
  const row = { stat: 'samples.failed', declared: 1 };
  expect(failed('2022-01-26')).toEqual({ ...row, computed: 0, overturned: 1 });
});

it('changes nothing of a firm’s file before its day', () => {
  const parts: Parts[] = [
    failingBatch(1),
    finding(3, {
      firm: firms.dairy,
      case: { source: 'inspection' },
      from: [['2022-03-01', 'notified']],
    }),
  ];
  const visits = (asOf: string) => published(parts, asOf).firms[0]?.visits.length;
  expect(visits(UNDISPUTED)).toBe(1);
});
