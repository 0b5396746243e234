import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import { failingBatch } from './batches.ts';
import { aCorrection } from './announced.ts';
import { aCampaign, aDataset, type Parts } from './dataset.ts';
import { aFailure, sampleNumber } from './inspection.ts';
import { reference } from './reference.ts';

const LATER = '2022-06-30';

/** Reference data in which microbes are of the given grade, and all else is of the lowest. */
const graded = (gravity: number) => ({
  problemClasses: reference.problemClasses.map((problem) => ({
    ...problem,
    gravity: problem.code === 'microbial' ? gravity : 1,
  })),
});

const alertsOf = (gravity: number, ...parts: readonly Parts[]) =>
  publish(aDataset([aCampaign('c-1', parts)], graded(gravity)), LATER).alerts;

const OVERTURNED = ['2021-12-01', 'reinspectionOverturned'] as const;

describe('a notice of a class of the highest grade', () => {
  it('is one of serious risk, and of a lower grade is not', () => {
    const reasons = (gravity: number) => alertsOf(gravity, failingBatch(1)).map((a) => a.reason);
    expect([reasons(5), reasons(4)]).toEqual([['gravest'], []]);
  });

  it('is one though another of its failures is not grave', () => {
    const batch = failingBatch(1);
    const fat = { ...aFailure(sampleNumber(1), 'yogurt'), item: 'fat', value: '2.0g/100g' };
    const results = [...(batch.results ?? []), { ...fat, limit: '≥2.5g/100g' }];
    expect(alertsOf(5, { ...batch, results })).toHaveLength(1);
  });

  it('has its alert called off when it is withdrawn', () => {
    expect(alertsOf(5, failingBatch(1, { then: [OVERTURNED] }))).toMatchObject([
      { reason: 'gravest', cancelledOn: '2021-12-01' },
    ]);
    expect(alertsOf(4, failingBatch(1, { then: [OVERTURNED] }))).toEqual([]);
  });

  it('has alerts in the order of their notices', () => {
    const parts = [failingBatch(2), failingBatch(1, { then: [OVERTURNED] }), failingBatch(3)];
    expect(alertsOf(5, ...parts).map(({ id }) => id)).toEqual(['n-1', 'n-2', 'n-3']);
  });

  it('is updated on no day up to its first', () => {
    const corrections = ['2021-10-20', '2021-10-21', '2021-10-22'].map((date) => aCorrection(date));
    expect(alertsOf(5, { ...failingBatch(1), corrections })).toMatchObject([
      { since: '2021-10-21', updatedOn: ['2021-10-22'] },
    ]);
  });
});

describe('a withdrawn notice', () => {
  const recalledOn = (date: string) =>
    failingBatch(1, { then: [[date, 'recallStarted', { level: 'one' }], OVERTURNED] });

  it('had an alert if its batch was recalled while it was public', () => {
    expect(alertsOf(1, recalledOn('2021-11-30'))).toMatchObject([
      { since: '2021-11-30', reason: 'recall', cancelledOn: '2021-12-01' },
    ]);
    expect(alertsOf(1, recalledOn('2021-12-01'))).toEqual([]);
  });

  it('had its alert updated before that day alone', () => {
    const corrections = ['2021-11-30', '2021-12-01'].map((date) => aCorrection(date));
    const batch = failingBatch(1, { then: [OVERTURNED] });
    expect(alertsOf(5, { ...batch, corrections })).toMatchObject([{ updatedOn: ['2021-11-30'] }]);
  });
});
