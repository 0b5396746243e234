import { describe, expect, it } from 'vitest';
import { failingBatch, published, tells, TOLD, UNDISPUTED } from './batches.ts';
import { type Parts } from './dataset.ts';
import { sampleNumber } from './inspection.ts';

const LATER = '2022-06-30';

const isPublished = (parts: Parts, asOf: string): boolean =>
  published([parts], asOf).notices.length === 1;

/** The firm asks for re-inspection on the last day it may. */
const APPLIED = ['2021-10-20', 'reinspectionApplied'] as const;
const ACCEPTED = ['2021-10-22', 'reinspectionAccepted'] as const;
const URGENT = { urgentReason: '可能造成严重健康危害', signer: '示例局长' };

describe('a notice is published', () => {
  it('once the time for a dispute is over', () => {
    const batch = failingBatch(1, { notice: { publishedOn: '2021-10-12' } });
    expect(isPublished(batch, '2021-10-20')).toBe(false);
    expect(isPublished(batch, UNDISPUTED)).toBe(true);
  });

  it('on its day and not before', () => {
    const batch = failingBatch(1, { notice: { publishedOn: '2021-11-05' } });
    expect(isPublished(batch, '2021-11-04')).toBe(false);
    expect(isPublished(batch, '2021-11-05')).toBe(true);
  });

  it('only when approved', () => {
    expect(isPublished(failingBatch(1, { notice: { approval: 'draft' } }), LATER)).toBe(false);
  });

  it('only after the firm has been told', () => {
    expect(isPublished(failingBatch(1, { from: TOLD.slice(0, 2) }), LATER)).toBe(false);
  });

  it('not before its case is opened, whatever its own day', () => {
    const batch = failingBatch(1, { from: [['2022-05-01', 'notified']] });
    expect(isPublished(batch, '2022-04-30')).toBe(false);
    expect(isPublished(batch, LATER)).toBe(true);
  });

  it('where there is no case and so nobody to dispute it', () => {
    expect(isPublished({ ...failingBatch(1), cases: [] }, UNDISPUTED)).toBe(true);
  });

  it('not while a re-inspection is pending', () => {
    const batch = failingBatch(1, { then: [APPLIED, ACCEPTED] });
    expect(isPublished(batch, LATER)).toBe(false);
  });

  it.each([
    ['refused', [APPLIED, ['2021-10-25', 'reinspectionRefused']]],
    ['upheld', [APPLIED, ACCEPTED, ['2021-10-25', 'reinspectionUpheld']]],
    [
      'an objection',
      [
        ['2021-10-13', 'objectionRaised'],
        ['2021-10-25', 'objectionDecided'],
      ],
    ],
  ] as const)('from the day on which the dispute is settled: %s', (_, then) => {
    const batch = failingBatch(1, { then });
    expect(isPublished(batch, '2021-10-24')).toBe(false);
    expect(isPublished(batch, '2021-10-25')).toBe(true);
  });

  it('never once the result is overturned', () => {
    const then = [APPLIED, ACCEPTED, ['2021-11-25', 'reinspectionOverturned']] as const;
    const batch = failingBatch(1, { then, notice: URGENT });
    expect(isPublished(batch, '2021-11-24')).toBe(true);
    expect(isPublished(batch, '2021-11-25')).toBe(false);
  });
});

describe('an urgent notice', () => {
  it('does not wait for disputes', () => {
    const batch = failingBatch(1, {
      then: [APPLIED],
      notice: { ...URGENT, publishedOn: '2021-10-12' },
    });
    expect(isPublished(batch, '2021-10-11')).toBe(false);
    const [notice] = published([batch], '2021-10-12').notices;
    expect(notice?.urgent).toBe(true);
  });

  it.each(['urgentReason', 'signer'] as const)('does wait without its %s', (field) => {
    const notice = { ...URGENT, [field]: null, publishedOn: '2021-10-12' };
    expect(isPublished(failingBatch(1, { notice }), '2021-10-12')).toBe(false);
    const [later] = published([failingBatch(1, { notice })], UNDISPUTED).notices;
    expect(later?.urgent).toBe(false);
  });
});

it('tells nothing of a batch that is held back but that it is counted', () => {
  const parts = [
    failingBatch(1),
    failingBatch(2, { notice: { approval: 'draft' }, sample: { product: '示例未公布的乳' } }),
  ];
  const publication = published(parts, LATER);
  expect(tells(publication, sampleNumber(2))).toBe(false);
  expect(tells(publication, '示例未公布的乳')).toBe(false);
  expect(publication.campaigns[0]?.outcomes.failed).toBe(2);
  expect(publication.firms[0]).toMatchObject({ samples: 1, failed: 1 });
});

it('counts a batch whose result is overturned as one that passed', () => {
  const then = [APPLIED, ACCEPTED, ['2021-11-25', 'reinspectionOverturned']] as const;
  const outcomes = (asOf: string) =>
    published([failingBatch(1, { then })], asOf).campaigns[0]?.outcomes;
  expect(outcomes('2021-11-24')).toMatchObject({ passed: 0, failed: 1 });
  expect(outcomes('2021-11-25')).toMatchObject({ passed: 1, failed: 0 });
});
