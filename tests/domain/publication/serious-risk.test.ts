import { describe, expect, it } from 'vitest';
import { failingBatch, published, UNDISPUTED } from './batches.ts';
import { aCorrection } from './announced.ts';
import { type Moment } from './cases.ts';

const LATER = '2022-06-30';
const URGENT = { urgentReason: '可能造成严重健康危害', signer: '示例局长' };
const recalled = (level: 'one' | 'two', date = '2021-11-05'): Moment => [
  date,
  'recallStarted',
  { level },
];

const alerts = (story: Parameters<typeof failingBatch>[1], asOf = LATER) =>
  published([failingBatch(1, story)], asOf).alerts;

describe('an alert goes out for a notice', () => {
  it('that is published in urgency, since that day', () => {
    const [alert, ...others] = alerts({ notice: { publishedOn: '2021-10-12', ...URGENT } });
    expect(others).toEqual([]);
    expect(alert).toEqual({
      id: 'n-1',
      since: '2021-10-12',
      reason: 'urgent',
      updatedOn: [],
      cancelledOn: null,
    });
  });

  it('of a batch that is recalled at the first level, since the recall', () => {
    expect(alerts({ then: [recalled('one')] })).toMatchObject([
      { since: '2021-11-05', reason: 'recall' },
    ]);
  });

  it('that came out after the recall, since the notice', () => {
    expect(alerts({ then: [recalled('one', '2021-10-12')] })).toMatchObject([
      { since: UNDISPUTED, reason: 'recall' },
    ]);
  });

  it('from the first recall of several', () => {
    const then = [recalled('one', '2021-12-20'), recalled('one', '2021-11-05')];
    expect(alerts({ then })).toMatchObject([{ since: '2021-11-05' }]);
  });

  it.each([
    ['a recall of the second level', { then: [recalled('two')] }],
    ['no recall', {}],
    [
      'another step of the first level',
      { then: [['2021-11-05', 'recallFinished', { level: 'one' }]] },
    ],
  ] as const)('not for %s', (_what, story) => {
    expect(alerts(story)).toEqual([]);
  });
});

describe('an alert', () => {
  const batch = failingBatch(1, { notice: { publishedOn: '2021-10-12', ...URGENT } });

  it('is updated on each day of a correction after its first, once', () => {
    const corrections = [
      aCorrection('2021-12-01', { id: 'gz-2' }),
      aCorrection('2021-11-10', { id: 'gz-1' }),
      aCorrection('2021-11-10', { id: 'gz-3', field: '规格型号' }),
    ];
    expect(published([{ ...batch, corrections }], LATER).alerts).toMatchObject([
      { updatedOn: ['2021-11-10', '2021-12-01'] },
    ]);
  });

  it('is called off by name on the day that its notice is withdrawn, and then tells no later correction', () => {
    const overturned = failingBatch(1, {
      notice: { publishedOn: '2021-10-12', ...URGENT },
      then: [
        ['2021-10-20', 'reinspectionApplied'],
        ['2021-10-22', 'reinspectionAccepted'],
        ['2021-12-01', 'reinspectionOverturned'],
      ],
    });
    const corrections = [aCorrection('2021-10-15')];
    const standing = published([{ ...overturned, corrections }], '2021-10-19').alerts;
    expect(standing).toMatchObject([{ updatedOn: ['2021-10-15'], cancelledOn: null }]);
    const [withdrawn, ...others] = published([{ ...overturned, corrections }], LATER).alerts;
    expect(others).toEqual([]);
    expect(withdrawn).toMatchObject({
      id: 'n-1',
      reason: 'urgent',
      since: '2021-10-12',
      updatedOn: ['2021-10-15'],
    });
    expect(withdrawn?.cancelledOn).toBe('2021-12-01');
  });
});
