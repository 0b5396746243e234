import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { code, day, keys } from './entry-fields.ts';

/* What the public gets of a firm; see `entries.ts`. */

export const visitEntry = z.strictObject({
  campaign: code,
  date: day,
  category: code,
  form: keys(vocabulary.visitForm),
  steps: z.strictObject({
    credentials: keys(vocabulary.stepDone),
    inspection: keys(vocabulary.stepDone),
    sampling: keys(vocabulary.stepDone),
    confirmation: keys(vocabulary.stepDone),
  }),
  gap: z.string().nullable(),
  result: keys(vocabulary.visitResult),
});

/** A firm with a public record: a notice, or a penalty within its public term. Nothing else is told of firms. */
export const firmEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  formerNames: z.array(z.string()),
  creditCode: z.string(),
  licence: z.string().nullable(),
  kind: keys(vocabulary.subjectKind),
  region: code,
  /** Risk grade, A lowest to D highest; `null` unless the policy publishes grades. */
  grade: z.string().nullable(),
  address: z.string(),
  demo: z.boolean(),
  visits: z.array(visitEntry),
  /** Batches of its products whose result is public: how many, and how many failed. */
  samples: z.int(),
  failed: z.int(),
  /** The last visits and batches, oldest first: what one line can show of a firm. */
  history: z.array(
    z.strictObject({
      date: day,
      kind: z.enum(['visit', 'batch']),
      outcome: z.enum(['met', 'mostlyMet', 'notMet', 'passed', 'failed']),
    }),
  ),
  notices: z.array(z.string()),
  cases: z.array(z.string()),
  credit: z.array(
    z.strictObject({
      date: day,
      kind: keys(vocabulary.creditKind),
      subject: z.string(),
      content: z.string(),
    }),
  ),
  /** What the firm has answered in public, oldest first. */
  replies: z.array(z.strictObject({ notice: code, date: day, text: z.string() })),
  /** There are entries whose term of publication is over, or that were repaired. */
  unlisted: z.boolean(),
});

export type FirmEntry = z.output<typeof firmEntry>;
