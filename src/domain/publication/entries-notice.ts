import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { code, day, keys } from './entry-fields.ts';

/* What the public gets of a notice; see `entries.ts`. */

/** One value of a result, placed against its limit by the chart. */
export const failure = z.strictObject({
  item: code,
  problemClass: code,
  /** As reported. */
  value: z.string(),
  limit: z.string(),
  standard: z.string(),
  /** The same read as numbers; `null` where it is not a matter of numbers (must not be detected or used). */
  reading: z
    .strictObject({
      values: z.array(z.number()).min(1),
      unit: z.string(),
      kind: z.enum(['max', 'min', 'range', 'plan']),
      /** `max`/`min`: one bound; `range`: lower and upper; `plan`: m and M. */
      bounds: z.array(z.number()).min(1).max(2),
      /** Sampling plan: of n values at most c may lie between m and M. */
      plan: z.strictObject({ n: z.int(), c: z.int() }).nullable(),
    })
    .nullable(),
  /** How it failed, for the sentence beside the picture. */
  reason: z.enum([
    'aboveMaximum',
    'belowMinimum',
    'outsideRange',
    'aboveM',
    'tooManyAboveM',
    'detected',
    'mustNotBeUsed',
  ]),
});

export const correctionEntry = z.strictObject({
  id: z.string(),
  date: day,
  /** Title of the column, in Chinese. */
  field: z.string(),
  /** The item whose result is corrected. */
  item: code.nullable(),
  /** `null` where there was nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
});

export const noticeEntry = z.strictObject({
  id: z.string(),
  campaign: code,
  number: z.string(),
  publishedOn: day,
  urgent: z.boolean(),
  demo: z.boolean(),
  product: z.string(),
  brand: z.string().nullable(),
  specification: z.string().nullable(),
  barcode: z.string().nullable(),
  batch: z.string().nullable(),
  madeOn: day,
  dateKind: keys(vocabulary.dateKind),
  category: code,
  food: code,
  /** The producer as labelled. */
  producer: z.strictObject({
    firm: code,
    name: z.string(),
    address: z.string(),
    region: code,
    licence: z.string().nullable(),
    creditCode: z.string(),
  }),
  seller: z.strictObject({ name: z.string(), address: z.string(), region: code }),
  sample: z.strictObject({
    number: z.string(),
    sampledOn: day,
    stage: keys(vocabulary.samplingStage),
    random: z.boolean(),
    blind: z.boolean(),
    lab: z.string(),
    report: z.string(),
    reportedOn: day,
  }),
  failures: z.array(failure).min(1),
  problemClasses: z.array(code).min(1),
  /** Key of the case, where it has one. */
  case: z.string().nullable(),
  /** Why it has none, as filed. */
  noCaseReason: z.string().nullable(),
  /** Other public notices of the same firm with an item or problem class in common within 12 months before. */
  repeatOf: z.array(z.string()),
  corrections: z.array(correctionEntry),
});

export type Failure = z.output<typeof failure>;
export type NoticeEntry = z.output<typeof noticeEntry>;
