import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTargets, type Ranked } from '../../../src/domain/aim/rank.ts';
import type { AimBatch } from '../../../src/domain/aim/tally.ts';
import { anyWeights, batch, batches, failing, plainly, weights } from './records.ts';

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

const named = ({ tally: { target } }: Ranked): string =>
  `${target.category} ${target.region} ${target.item}`;

describe('the order of targets', () => {
  const all = [
    ...times(3, failing({ region: '150100' })),
    ...times(7, batch({ region: '150100' })),
    failing({ region: '150200' }),
    batch({ region: '152500' }),
  ];

  it('puts most points first and tells what gave them', () => {
    const ranked = rankTargets(all, weights({ failing: [60, 3], gravity: [40, 5] }), () => ({
      ...plainly,
      gravity: 2,
    }));
    expect(ranked.map((target) => [named(target), target.rank, target.points])).toEqual([
      ['dairy 150100 moulds', 1, 76],
      ['dairy 150200 moulds', 2, 36],
    ]);
    expect(ranked[1]?.contributions.filter(({ points }) => points > 0)).toEqual([
      { factor: 'failing', value: 1, points: 20 },
      { factor: 'gravity', value: 2, points: 16 },
    ]);
  });

  it('does not put the only batch, failing, before thirty failing of sixty: chance is allowed for', () => {
    const few = [failing({ region: '150200' })];
    const many = [...times(30, failing()), ...times(30, batch())];
    const ranked = rankTargets([...few, ...many], weights({ shareHere: [100, 1] }), () => plainly);
    expect(ranked.map(named)).toEqual(['dairy 150100 moulds', 'dairy 150200 moulds']);
  });

  it('gives equal points the same place', () => {
    const two = [failing({ region: '150100' }), failing({ region: '150200' })];
    const ranked = rankTargets(two, weights({ failing: [100, 3] }), () => plainly);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('counts a case once, however many of its batches failed, and nothing of what is closed', () => {
    const file = { id: 'aj-001', standing: 'overdue' } as const;
    const closed = { id: 'aj-002', standing: 'closed' } as const;
    const ranked = rankTargets(
      [failing({ case: file }), failing({ case: file }), failing({ case: closed })],
      weights({}),
      () => plainly,
    );
    expect(ranked[0]?.tally).toMatchObject({ open: 1, overdue: 1, here: { failed: 3 } });
  });

  it('has nothing to say where nothing failed', () => {
    expect(rankTargets([batch(), batch()], weights({}), () => plainly)).toEqual([]);
    expect(rankTargets([], weights({}), () => plainly)).toEqual([]);
  });
});

const surroundings = () => ({ gravity: 3, isLeadIndustry: true, concerns: 4 });
const many = fc.array(batches, { maxLength: 30 });

describe('whatever the batches and weights', () => {
  it('contributions sum to the points, none above its weight, the points to no more than a hundred', () => {
    fc.assert(
      fc.property(many, anyWeights, (given, weighed) => {
        for (const { points, contributions } of rankTargets(given, weighed, surroundings)) {
          const sum = contributions.reduce((total, part) => total + part.points, 0);
          expect(sum).toBeCloseTo(points, 9);
          expect(points).toBeLessThanOrEqual(100);
          const above = contributions.filter((part, i) => part.points > (weighed[i]?.weight ?? 0));
          expect(above).toEqual([]);
        }
      }),
    );
  });

  it('a reader can recompute every contribution from its value', () => {
    fc.assert(
      fc.property(many, anyWeights, (given, weighed) => {
        for (const { contributions } of rankTargets(given, weighed, surroundings)) {
          contributions.forEach(({ factor, value, points }, i) => {
            const { weight = NaN, full = NaN } = weighed[i] ?? {};
            expect(weighed[i]?.factor).toBe(factor);
            expect(Math.abs(points - weight * Math.min(1, value / full))).toBeLessThan(0.0501);
          });
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    const shuffled = many.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    const told = (ranked: readonly Ranked[]) =>
      ranked.map((target) => [named(target), target.rank, target.points, target.contributions]);
    fc.assert(
      fc.property(shuffled, anyWeights, ([given, again], weighed) => {
        expect(told(rankTargets(again, weighed, surroundings))).toEqual(
          told(rankTargets(given, weighed, surroundings)),
        );
      }),
    );
  });

  it('one more failing batch never lowers a target, neither its points nor its place', () => {
    const one = batches.map((given): AimBatch => ({
      ...given,
      tested: ['moulds'],
      failed: [{ item: 'moulds', repeats: false }],
      notice: 'n-2',
      case: null,
    }));
    fc.assert(
      fc.property(many, one, anyWeights, (given, more, weighed) => {
        const placeOf = (ranked: readonly Ranked[]) =>
          ranked.find((target) => named(target) === `${more.category} ${more.region} moulds`);
        const before = placeOf(rankTargets(given, weighed, surroundings));
        const after = placeOf(rankTargets([...given, more], weighed, surroundings));
        expect(after).toBeDefined();
        if (!before || !after) return;
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
    );
  });
});
