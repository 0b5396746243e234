import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { bilingual, code, day, keys } from './entry-fields.ts';

/* What the public gets of the aim of the next campaign and of watch topics; see `entries.ts`. */

const factor = keys(vocabulary.aimFactor);

/** Batches tested for an item, and how many failed it. */
const tested = z.object({ tested: z.int(), failed: z.int() });

/** Where the next campaign should look, with all that the order rests on. There is one. */
export const aimEntry = z.object({
  id: z.string(),
  /** Batches drawn after this day are looked at. */
  since: day,
  /** How many days before a time of heavy consumption a batch counts for it. */
  peakDays: z.int(),
  demo: z.boolean(),
  /** Batches looked at: those whose result is public. */
  batches: z.int(),
  weights: z.array(
    z.object({
      factor,
      weight: z.int(),
      full: z.number(),
      meaning: bilingual,
      basis: bilingual,
    }),
  ),
  /** How grave problems of each class usually are for health, 1 least, 5 most, and why. */
  gravity: z.array(z.object({ problemClass: code, grade: z.int(), reason: bilingual })),
  /** Most points first. */
  targets: z.array(
    z.object({
      category: code,
      /** League or city where the food is made. */
      region: code,
      item: code,
      rank: z.int(),
      points: z.number(),
      here: tested,
      everywhere: tested,
      /** One of each factor, in the order of the weights; they sum to the points. */
      contributions: z.array(z.object({ factor, value: z.number(), points: z.number() })),
      /** Some of its public notices. */
      notices: z.array(z.string()),
    }),
  ),
  /** Foods made in a region whose makers were visited and of which no result is public. */
  unsampled: z.array(z.object({ category: code, region: code, visits: z.int() })),
});

/** A topic under standing watch, with the public records that touch it. */
export const watchEntry = z.object({
  id: code,
  name: bilingual,
  order: z.int(),
  /** What makes a batch belong to it; one of them is enough. */
  conditions: z.object({
    categories: z.array(code),
    foods: z.array(code),
    items: z.array(code),
    words: z.array(z.string()),
  }),
  demo: z.boolean(),
  /** Batches whose result is public, those that failed, and the firms that made these. */
  batches: z.int(),
  failed: z.int(),
  firms: z.int(),
  /** The newest notices, and the firms of the newest. */
  notices: z.array(z.string()),
  firmsNamed: z.array(z.string()),
});

export type AimEntry = z.output<typeof aimEntry>;
export type WatchEntry = z.output<typeof watchEntry>;
