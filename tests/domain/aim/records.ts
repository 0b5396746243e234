import fc from 'fast-check';
import type { Surroundings } from '../../../src/domain/aim/factors.ts';
import type { AimBatch } from '../../../src/domain/aim/tally.ts';
import type { AimWeight } from '../../../src/domain/schema/tables.ts';
import { aimFactor } from '../../../src/domain/schema/vocabularies.ts';

/** A batch of milk curd from one region that met the limit for moulds. */
export const batch = (given: Partial<AimBatch> = {}): AimBatch => ({
  category: 'dairy',
  region: '150100',
  tested: ['moulds'],
  failed: [],
  case: null,
  watched: false,
  beforePeak: false,
  notice: null,
  ...given,
});

export const failing = (given: Partial<AimBatch> = {}): AimBatch =>
  batch({ failed: [{ item: 'moulds', repeats: false }], notice: 'n-1', ...given });

type Factor = AimWeight['factor'];

/** Weights of the factors named, in the order of the vocabulary; the others count nothing. */
export const weights = (
  given: Partial<Record<Factor, readonly [weight: number, full: number]>>,
): AimWeight[] =>
  (Object.keys(aimFactor) as Factor[]).map((factor) => {
    const [weight, full] = given[factor] ?? [0, 1];
    const text = '示例';
    return { factor, weight, full, meaning: text, meaningEn: text, basis: text, basisEn: text };
  });

export const plainly: Surroundings = { gravity: 1, isLeadIndustry: false, concerns: 0 };

const ITEMS = ['moulds', 'coliforms', 'lead'] as const;

/** Batches of few foods, regions and items, so that they meet in the same targets. */
export const batches: fc.Arbitrary<AimBatch> = fc
  .record({
    category: fc.constantFrom('dairy', 'meat'),
    region: fc.constantFrom('150100', '150200', '152500'),
    tested: fc.subarray([...ITEMS], { minLength: 1 }),
    fails: fc.array(fc.boolean(), { minLength: ITEMS.length, maxLength: ITEMS.length }),
    repeats: fc.boolean(),
    case: fc.option(
      fc.record({
        id: fc.constantFrom('aj-001', 'aj-002', 'aj-003'),
        standing: fc.constantFrom('open' as const, 'overdue' as const, 'closed' as const),
      }),
    ),
    watched: fc.boolean(),
    beforePeak: fc.boolean(),
  })
  .map(({ fails, repeats, ...known }) => {
    const failed = known.tested.filter((_, i) => fails[i]).map((item) => ({ item, repeats }));
    return { ...known, failed, notice: failed.length > 0 ? 'n-1' : null };
  });

/** Any weights that sum to a hundred. */
export const anyWeights: fc.Arbitrary<AimWeight[]> = fc
  .array(
    fc.record({ cut: fc.integer({ min: 0, max: 100 }), full: fc.integer({ min: 1, max: 50 }) }),
    {
      minLength: Object.keys(aimFactor).length,
      maxLength: Object.keys(aimFactor).length,
    },
  )
  .map((parts) => {
    const cuts = [0, ...parts.slice(1).map(({ cut }) => cut), 100].toSorted((a, b) => a - b);
    return weights(
      Object.fromEntries(
        Object.keys(aimFactor).map((factor, i) => [
          factor,
          [(cuts[i + 1] ?? 0) - (cuts[i] ?? 0), (parts[i]?.full ?? 1) / 10],
        ]),
      ),
    );
  });
