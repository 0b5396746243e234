import { describe, expect, it } from 'vitest';
import { failingBatch, finding, published } from './batches.ts';
import { aMeasure, type Moment } from './cases.ts';

const LATER = '2022-06-30';
const SET: Moment = ['2021-11-10', 'measureSet', { note: '措施说明' }];
const CLOSED: Moment = ['2021-12-31', 'closed'];

const caseOf = (parts: Parameters<typeof published>[0]) => published(parts, LATER).cases[0];

describe('the case of a firm that is not named', () => {
  it('tells what was found on a visit and set right, and names no notice', () => {
    const found = finding(1, { then: [SET], measures: [aMeasure(1, '2022-01-10')] });
    expect(caseOf([found])).toMatchObject({
      firm: null,
      notices: [],
      withheld: false,
      measures: [{ id: 'cs-1', status: 'late' }],
      penalties: [],
    });
    expect(caseOf([found])?.timeline).toContainEqual(
      expect.objectContaining({ type: 'measureSet', note: '措施说明' }),
    );
  });

  it('of a batch without a notice tells no words of it', () => {
    const held = failingBatch(1, {
      notice: null,
      then: [SET],
      measures: [aMeasure(1, '2022-01-10')],
    });
    expect(caseOf([held])).toMatchObject({ firm: null, withheld: true, measures: [] });
    expect(caseOf([held])?.timeline.map(({ note }) => note)).not.toContain('措施说明');
  });

  it('says how it was dealt with once that is settled: by an event, or by its closing', () => {
    const dealtWith = (discipline: 'orderedToRectify' | 'correctedAtOnce', ...then: Moment[]) => {
      const { discipline: told, disciplineReason } = caseOf([
        finding(1, { case: { discipline }, then }),
      ])!;
      return [told, disciplineReason];
    };
    expect(dealtWith('orderedToRectify')).toEqual([null, null]);
    expect(dealtWith('orderedToRectify', ['2021-11-01', 'orderIssued'])).toEqual([
      'orderedToRectify',
      '首次发现',
    ]);
    expect(dealtWith('correctedAtOnce')).toEqual([null, null]);
    expect(dealtWith('correctedAtOnce', SET, CLOSED)).toEqual(['correctedAtOnce', '首次发现']);
  });
});

describe('the case of a firm that is named', () => {
  it('leads to the notices of its batches', () => {
    expect(caseOf([failingBatch(1)])).toMatchObject({ firm: 'f-dairy', notices: ['n-1'] });
  });

  it('tells how it was dealt with when it is closed, and not before', () => {
    expect(caseOf([failingBatch(1, { then: [SET] })])).toMatchObject({
      discipline: null,
      disciplineReason: null,
    });
    expect(caseOf([failingBatch(1, { then: [SET, CLOSED] })])).toMatchObject({
      discipline: 'orderedToRectify',
      disciplineReason: '首次发现',
    });
  });
});
