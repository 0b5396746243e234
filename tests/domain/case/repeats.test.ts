import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats, type FailingBatch } from '../../../src/domain/case/repeats.ts';

const COLIFORMS = { item: 'coliforms', problemClass: 'microbial' };
const MOULDS = { item: 'moulds', problemClass: 'microbial' };
const LEAD = { item: 'lead', problemClass: 'metal' };

const batch = (
  sample: string,
  sampledOn: string,
  failures: FailingBatch['failures'] = [COLIFORMS],
  firm = 'f-0001',
): FailingBatch => ({ sample, firm, sampledOn, failures });

describe('repeats', () => {
  it('are of the same item, or else of the same class', () => {
    const batches = [
      batch('a', '2021-09-01', [COLIFORMS, LEAD]),
      batch('b', '2021-10-01', [MOULDS]),
      batch('c', '2022-01-10', [LEAD]),
    ];
    expect(findRepeats(batches)).toEqual([
      { sample: 'b', earlier: 'a', by: 'class' },
      { sample: 'c', earlier: 'a', by: 'item' },
    ]);
  });

  it.each([
    ['2021-09-01', 0],
    ['2021-09-02', 1],
    ['2022-09-01', 1],
    ['2022-09-02', 0],
  ])('count within twelve months, the day itself not: %s', (day, expected) => {
    expect(findRepeats([batch('a', '2021-09-01'), batch('b', day)])).toHaveLength(expected);
  });

  it('are of one firm', () => {
    expect(
      findRepeats([batch('a', '2021-09-01'), batch('b', '2021-10-01', [COLIFORMS], 'f-0002')]),
    ).toEqual([]);
  });

  it('are all pairs, whatever the order of the rows, as found by comparing each with each', () => {
    const failing = fc
      .record({
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constantFrom(2020, 2021, 2022),
        failures: fc.subarray([COLIFORMS, MOULDS, LEAD], { minLength: 1 }),
        firm: fc.constantFrom('f-0001', 'f-0002'),
      })
      .map(({ day, month, year, failures, firm }) => {
        const date = [year, month, day].map((n) => String(n).padStart(2, '0')).join('-');
        return batch('', date, failures, firm);
      });
    const batches = fc
      .array(failing, { maxLength: 12 })
      .map((all) => all.map((one, i) => ({ ...one, sample: `s${i}` })));
    const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    fc.assert(
      fc.property(batches, (all) => {
        const expected = all.flatMap((later) =>
          all
            .filter((earlier) => earlier.firm === later.firm)
            .filter(({ sampledOn: day }) => day < later.sampledOn)
            .filter(({ sampledOn: day }) => yearLater(day) >= later.sampledOn)
            .filter((earlier) =>
              later.failures.some((x) =>
                earlier.failures.some((y) => x.problemClass === y.problemClass),
              ),
            )
            .map((earlier) => `${later.sample} ${earlier.sample}`),
        );
        const pairs = findRepeats(all).map(({ sample, earlier }) => `${sample} ${earlier}`);
        expect(pairs.toSorted()).toEqual(expected.toSorted());
        expect(findRepeats(all.toReversed())).toEqual(findRepeats(all));
      }),
    );
  });
});
