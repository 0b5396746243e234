import { z } from 'zod';
import { bilingual, code, day } from './entry-fields.ts';

/* What the public gets of a campaign; see `entries.ts`. */

/** A figure and, for a rate, what it is made of. */
export const stat = z.object({
  value: z.number(),
  n: z.int().optional(),
  d: z.int().optional(),
  /** Wilson 95 % interval of a rate, as fractions. */
  low: z.number().optional(),
  high: z.number().optional(),
});

/** All figures of one scope; the key is the scope, e.g. `campaign:x category:dairy`. */
export const statsEntry = z.object({ id: z.string(), stats: z.record(z.string(), stat) });

/** Counts that charts are drawn from, already summed: no page sums rows. */
export const campaignEntry = z.object({
  id: code,
  title: bilingual,
  shortTitle: bilingual,
  purpose: bilingual,
  demo: z.boolean(),
  window: z.object({ from: day, to: day }),
  keyPeriods: z.array(z.object({ name: bilingual, date: day })),
  method: bilingual,
  caveat: bilingual,
  groups: z.array(z.object({ id: z.string(), name: bilingual, visits: z.int() })),
  categories: z.array(code),
  sources: z.array(z.object({ title: bilingual, url: z.string().optional() })),
  /** Announced totals beside those that the rows come to; empty until the campaign's results are complete. */
  tieOut: z.array(
    z.object({
      stat: z.string(),
      declared: z.int(),
      computed: z.int(),
      /** Batches counted when the total was announced, whose result re-inspection has overturned since. */
      overturned: z.int(),
    }),
  ),
  /** Every day of the window. */
  calendar: z.array(z.object({ date: day, visits: z.int(), samples: z.int() })),
  /** Failing batches by item, most first; a batch that fails two items counts for each. */
  failingItems: z.array(z.object({ item: code, batches: z.int(), categories: z.array(code) })),
  /** Failing batches by category and problem class. */
  classesByCategory: z.array(z.object({ category: code, problemClass: code, batches: z.int() })),
  sampling: z.object({
    random: z.int(),
    blind: z.int(),
    both: z.int(),
    byStage: z.record(z.string(), z.int()),
  }),
  visitForms: z.record(z.string(), z.int()),
  visitResults: z.record(z.string(), z.int()),
  procedureGaps: z.int(),
  /** Firms by what became of them, for the flow: counts only. */
  outcomes: z.object({
    firmsInspected: z.int(),
    firmsSampled: z.int(),
    /** A batch may be of a firm that nobody visited: drawn in a shop. */
    firmsInspectedAndSampled: z.int(),
    samples: z.int(),
    passed: z.int(),
    failed: z.int(),
    /** Cases by discipline. */
    byDiscipline: z.record(z.string(), z.int()),
    /** Cases that failing batches gave rise to, and those found on inspection. */
    bySource: z.record(z.string(), z.int()),
  }),
  /** Open, overdue and closed cases at the end of each month, up to the as-of date. */
  progress: z.array(z.object({ date: day, open: z.int(), overdue: z.int(), closed: z.int() })),
});

export type Stat = z.output<typeof stat>;
export type StatsEntry = z.output<typeof statsEntry>;
export type CampaignEntry = z.output<typeof campaignEntry>;
