import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../src/domain/case/age.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { Reply } from '../../../src/domain/schema/tables.ts';
import { failingBatch, finding, published, tells } from './batches.ts';
import { aPenalty } from './cases.ts';
import { type Parts } from './dataset.ts';
import { aSample, aVisit, firms } from './inspection.ts';
import { reference } from './reference.ts';
import { worlds } from './worlds/worlds.ts';

const DAY = '2022-06-30';

const statsOf = (parts: readonly Parts[], scope = '', asOf = DAY) =>
  Object.fromEntries(
    Object.entries(
      published(parts, asOf).stats.find(({ id }) => id === `campaign:c-1${scope}`)?.stats ?? {},
    ).map(([name, { value }]) => [name, value]),
  );

describe('the age of what is open', () => {
  it('is told in bands, and of overdue cases how late they are', () => {
    const told = statsOf([failingBatch(1), finding(2)], '', '2022-01-06');
    expect(told).toMatchObject({
      'cases.open': 2,
      'cases.open.month': 0,
      'cases.open.quarter': 1,
      'cases.open.halfYear': 1,
      'cases.open.longer': 0,
    });
  });

  it('adds up to what is open and overdue, in every scope of any data', () => {
    fc.assert(
      fc.property(worlds(), ({ dataset, asOf }) => {
        for (const { id, stats } of publish(dataset, asOf).stats) {
          if (!stats['cases.open']) continue;
          const sum = (name: string) =>
            AGE_BANDS.reduce((n, { key }) => n + (stats[`${name}.${key}`]?.value ?? NaN), 0);
          expect([id, sum('cases.open')]).toEqual([id, stats['cases.open'].value]);
          expect([id, sum('cases.overdue')]).toEqual([id, stats['cases.overdue']?.value]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('steps', () => {
  it('are timed from the opening of the case', () => {
    const told = statsOf([
      failingBatch(1, {
        then: [
          ['2021-10-12', 'recallStarted', { level: 'two' }],
          ['2021-10-28', 'causeFound'],
          ['2021-11-02', 'measureSet'],
        ],
      }),
    ]);
    expect(told).toMatchObject({
      'days.toNotified.median': 3,
      'days.toControlled.median': 4,
      'days.toCause.median': 20,
      'days.toMeasures.median': 25,
    });
    expect(told).not.toHaveProperty('days.toFirmDone.median');
  });

  it('that only a failing sample brings about are timed of such cases alone', () => {
    expect(statsOf([finding(2)])).not.toHaveProperty('days.toNotified.median');
  });
});

describe('a region', () => {
  const elsewhere = failingBatch(1, {
    firm: firms.other,
    sample: { region: '150100' },
    case: { owner: '150200' },
  });

  it('where a batch was drawn and one where it was made each have their part in it', () => {
    expect(statsOf([elsewhere], ' region:150100')).toMatchObject({
      samples: 1,
      cases: 0,
      'samples.made': 0,
      'samples.madeElsewhere': 1,
      'cases.passedOn': 1,
    });
    expect(statsOf([elsewhere], ' region:150200')).toMatchObject({
      samples: 0,
      cases: 1,
      'samples.made': 1,
      'samples.madeFailed': 1,
      'samples.drawnElsewhere': 1,
      'cases.fromElsewhere': 1,
    });
  });

  it('roles count every batch and case once, whatever the data', () => {
    const leagues = reference.regions.filter(({ parent }) => parent === null);
    fc.assert(
      fc.property(worlds(), ({ dataset, asOf }) => {
        const { campaigns, stats } = publish(dataset, asOf);
        const of = new Map(stats.map((entry) => [entry.id, entry.stats]));
        for (const { id } of campaigns) {
          const sum = (name: string) =>
            leagues.reduce(
              (n, { code }) => n + (of.get(`campaign:${id} region:${code}`)?.[name]?.value ?? NaN),
              0,
            );
          expect(sum('samples.made')).toBe(of.get(`campaign:${id}`)?.['samples']?.value);
          expect(sum('samples.madeFailed')).toBe(
            of.get(`campaign:${id}`)?.['samples.failed']?.value,
          );
          expect(sum('samples.drawnElsewhere')).toBe(sum('samples.madeElsewhere'));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the reason for a discipline', () => {
  const reason = '涉嫌生产超限量使用食品添加剂的食品';
  const suspected = { case: { discipline: 'caseFiled', reason } } as const;

  it('is given with the discipline', () => {
    const closed = failingBatch(1, {
      case: { reason: '首次发现' },
      then: [
        ['2021-11-20', 'orderIssued'],
        ['2021-11-25', 'closed'],
      ],
    });
    expect(published([closed], DAY).cases[0]?.disciplineReason).toBe('首次发现');
  });

  it('is not given of a suspicion, named or not', () => {
    const filed = [['2021-11-20', 'caseFiled']] as const;
    const named = failingBatch(1, { ...suspected, then: filed });
    const unnamed = finding(2, { ...suspected, then: filed });
    expect(tells(published([named, unnamed], DAY), reason)).toBe(false);
  });

  it('is given once there is a decision, and goes with it', () => {
    const parts = [
      failingBatch(1, {
        ...suspected,
        then: [
          ['2021-11-20', 'caseFiled'],
          ['2022-03-10', 'penaltyDecided'],
        ],
        penalties: [aPenalty(1, '2022-03-10', '2022-06-10')],
      }),
    ];
    expect(tells(published(parts, '2022-06-10'), reason)).toBe(true);
    expect(tells(published(parts, '2022-06-11'), reason)).toBe(false);
  });
});

describe('a firm', () => {
  const reply = (date: string, given: Partial<Reply> = {}): Reply => ({
    notice: 'n-1',
    date,
    text: '该批次已全部召回',
    approval: 'approved',
    approver: '示例处长',
    ...given,
  });

  it('answers in public once its reply is approved and has come', () => {
    const parts = [failingBatch(1), { replies: [reply('2021-12-01')] }];
    expect(published(parts, DAY).firms[0]?.replies).toEqual([
      { notice: 'n-1', date: '2021-12-01', text: '该批次已全部召回' },
    ]);
    expect(published(parts, '2021-11-30').firms[0]?.replies).toEqual([]);
    const draft = [failingBatch(1), { replies: [reply('2021-12-01', { approval: 'draft' })] }];
    expect(published(draft, DAY).firms[0]?.replies).toEqual([]);
  });

  it('whose name is masked has it masked in its answer too', () => {
    const text = '示例旗王小明奶食店已停产整改';
    const parts = [
      failingBatch(1, { firm: firms.individual }),
      { replies: [reply('2021-12-01', { text })] },
    ];
    expect(tells(published(parts, DAY), '王小明')).toBe(false);
  });

  it('has its last visits and public batches on one line, oldest first', () => {
    const parts: Parts[] = [
      failingBatch(1),
      failingBatch(3, { notice: { approval: 'draft' } }),
      {
        visits: [
          aVisit('v-1', firms.dairy, '2021-09-10', { category: 'oil', result: 'mostlyMet' }),
          aVisit('v-2', firms.other, '2021-09-12'),
        ],
        samples: [aSample(2, firms.dairy, '2021-12-01')],
      },
    ];
    const { history } = published(parts, DAY).firms[0] ?? {};
    expect(history?.map(({ date, kind, outcome }) => `${date} ${kind} ${outcome}`)).toEqual([
      '2021-09-10 visit mostlyMet',
      '2021-09-10 batch failed',
      '2021-12-01 batch passed',
    ]);
  });
});
