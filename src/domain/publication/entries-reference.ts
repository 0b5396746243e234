import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { bilingual, code, day, keys } from './entry-fields.ts';

/* What the public gets of the reference tables; see `entries.ts`. */

export const regionEntry = z.object({
  id: code,
  order: z.int(),
  name: bilingual,
  shortName: z.string(),
  parent: code.nullable(),
  tile: z.object({ row: z.int(), column: z.int() }).nullable(),
});

export const categoryEntry = z.object({
  id: code,
  name: bilingual,
  scope: bilingual,
  group: keys(vocabulary.categoryGroup),
  order: z.int(),
});

export const foodEntry = z.object({ id: code, name: bilingual, category: code, order: z.int() });

/** A published figure that ours are shown beside; its figures are in the scope `benchmark:<id>`. */
export const benchmarkEntry = z.object({
  id: code,
  name: bilingual,
  source: z.string(),
  order: z.int(),
});

export const problemClassEntry = z.object({ id: code, name: bilingual, order: z.int() });

export const itemEntry = z.object({
  id: code,
  order: z.int(),
  name: bilingual,
  problemClass: code,
  microbial: z.boolean(),
  /** Limits that have come into force, by food, the one in force last; as the standard writes them. */
  limits: z.array(
    z.object({
      food: code,
      limit: z.string(),
      standard: z.string(),
      validFrom: day,
      validTo: day.nullable(),
      provenance: keys(vocabulary.provenance),
    }),
  ),
  notices: z.array(z.string()),
});

/** An item as pages know it: its notices change with each new one, the item does not. */
export const itemFacts = itemEntry.omit({ notices: true });

export const deadlineEntry = z.object({
  id: z.string(),
  order: z.int(),
  name: bilingual,
  amount: z.int(),
  unit: keys(vocabulary.dayCount),
  basis: z.string(),
  provenance: keys(vocabulary.provenance),
});

export type RegionEntry = z.output<typeof regionEntry>;
export type CategoryEntry = z.output<typeof categoryEntry>;
export type FoodEntry = z.output<typeof foodEntry>;
export type BenchmarkEntry = z.output<typeof benchmarkEntry>;
export type ProblemClassEntry = z.output<typeof problemClassEntry>;
export type ItemEntry = z.output<typeof itemEntry>;
export type ItemFacts = z.output<typeof itemFacts>;
export type DeadlineEntry = z.output<typeof deadlineEntry>;
