import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { CreditEntry } from '../../../src/domain/schema/tables.ts';
import { failingBatch, finding, published } from './batches.ts';
import { aPenalty } from './cases.ts';
import { aCampaign, aDataset, withPolicy, type Parts } from './dataset.ts';
import { aSample, aVisit, firms } from './inspection.ts';

const LATER = '2022-06-30';
const PENALISED = {
  case: { discipline: 'caseFiled' },
  then: [
    ['2021-11-20', 'caseFiled'],
    ['2022-03-10', 'penaltyDecided'],
  ],
  penalties: [aPenalty(2, '2022-03-10', '2025-03-10')],
} as const;

describe('the firms', () => {
  it('are those that a notice or a penalty names, and no others', () => {
    const parts: Parts[] = [
      failingBatch(1),
      finding(2, { firm: firms.other, ...PENALISED }),
      finding(3, { firm: firms.border }),
      failingBatch(4, { firm: firms.workshop, notice: { approval: 'draft' } }),
      {
        visits: [aVisit('v-9', firms.individual, '2021-09-01')],
        samples: [aSample(9, firms.individual, '2021-09-01')],
      },
    ];
    expect(published(parts, LATER).firms.map(({ id }) => id)).toEqual(['f-dairy', 'f-other']);
  });

  it('show their grade only if the policy publishes grades', () => {
    const firm = { ...firms.dairy, grade: 'C' };
    const campaign = aCampaign('c-1', [failingBatch(1, { firm })]);
    const gradeIn = (publishGrades: boolean) =>
      publish(aDataset([campaign], { firms: [firm], site: withPolicy({ publishGrades }) }), LATER)
        .firms[0]?.grade;
    expect([gradeIn(false), gradeIn(true)]).toEqual([null, 'C']);
  });

  it('have their records of all campaigns in one file', () => {
    const spring = { from: '2022-03-01', to: '2022-05-31' };
    const dataset = aDataset([
      aCampaign(
        'c-2',
        [
          {
            visits: [aVisit('v-1', firms.dairy, '2022-03-05')],
            samples: [aSample(2, firms.dairy, '2022-03-05')],
          },
        ],
        { window: spring, demo: true },
      ),
      aCampaign('c-1', [failingBatch(1), { visits: [aVisit('v-1', firms.dairy, '2021-09-10')] }]),
    ]);
    const [firm] = publish(dataset, LATER).firms;
    expect(firm).toMatchObject({
      samples: 2,
      failed: 1,
      notices: ['n-1'],
      cases: ['aj-1'],
      demo: true,
    });
    expect(firm?.visits.map(({ campaign, date }) => [campaign, date])).toEqual([
      ['c-1', '2021-09-10'],
      ['c-2', '2022-03-05'],
    ]);
    expect(publish(dataset, '2022-02-28').firms[0]?.demo).toBe(false);
  });

  it('of a demonstration say so even where they were never visited', () => {
    const dataset = aDataset([aCampaign('c-1', [failingBatch(1)], { demo: true })]);
    expect(publish(dataset, LATER).firms[0]).toMatchObject({ demo: true, visits: [] });
  });
});

describe('a credit file', () => {
  const entry = (
    kind: CreditEntry['kind'],
    subject: string,
    given: Partial<CreditEntry> = {},
  ): CreditEntry => ({
    firm: firms.dairy.id,
    date: '2022-03-15',
    kind,
    subject,
    content: '示例',
    gradeAfter: 'C',
    ...given,
  });
  const subjects = (parts: readonly Parts[], credit: readonly CreditEntry[], asOf = LATER) =>
    published([...parts, { credit }], asOf)
      .firms.find(({ id }) => id === firms.dairy.id)
      ?.credit.map(({ subject }) => subject);

  it('tells of batches that a notice names only', () => {
    const parts = [failingBatch(1), failingBatch(2, { notice: { approval: 'draft' } })];
    const credit = [
      entry('failingSample', 'XC21000000001'),
      entry('failingSample', 'XC21000000002'),
    ];
    expect(subjects(parts, credit)).toEqual(['XC21000000001']);
  });

  it('tells of a penalty while that is public, by decision or by case', () => {
    const penalties = [aPenalty(1, '2022-03-10', '2022-06-10')];
    const { then, case: record } = PENALISED;
    const parts = [failingBatch(1, { case: record, then, penalties })];
    const credit = [entry('penalty', penalties[0]!.decision), entry('penalty', 'aj-1')];
    expect(subjects(parts, credit, '2022-06-10')).toEqual(['aj-1', penalties[0]!.decision]);
    expect(subjects(parts, credit, '2022-06-11')).toEqual([]);
  });

  it('tells of rectified cases that are named only', () => {
    const parts = [failingBatch(1), finding(2, { firm: firms.dairy })];
    expect(subjects(parts, [entry('rectified', 'aj-1'), entry('rectified', 'aj-2')])).toEqual([
      'aj-1',
    ]);
  });

  it('tells of interviews that name the firm only', () => {
    const interview = {
      level: 'firm',
      form: 'onSite',
      title: '约谈',
      region: null,
      agenda: ['说明'],
    } as const;
    const interviews = [
      { ...interview, id: 'yt-1', date: '2022-03-14', firm: firms.dairy.id },
      { ...interview, id: 'yt-2', date: '2022-07-01', firm: firms.dairy.id },
      { ...interview, id: 'yt-3', date: '2022-03-14', firm: firms.other.id },
    ];
    const credit = ['yt-1', 'yt-2', 'yt-3'].map((id) => entry('interview', id));
    expect(subjects([failingBatch(1), { interviews }], credit)).toEqual(['yt-1']);
  });

  it('is silent of what has been repaired', () => {
    const credit = [
      entry('failingSample', 'XC21000000001'),
      entry('repaired', 'XC21000000001', { date: '2022-05-01' }),
    ];
    expect(subjects([failingBatch(1)], credit, '2022-04-30')).toEqual(['XC21000000001']);
    expect(subjects([failingBatch(1)], credit, '2022-05-01')).toEqual([]);
  });

  it('lists the newest first, and nothing of later days', () => {
    const credit = [
      entry('failingSample', 'XC21000000001', { date: '2021-11-01' }),
      entry('rectified', 'aj-1', { date: '2022-01-10' }),
      entry('rectified', 'aj-1', { date: '2022-07-10' }),
    ];
    expect(subjects([failingBatch(1)], credit)).toEqual(['aj-1', 'XC21000000001']);
  });
});
