import { z } from 'zod';
import { failure, noticeEntry } from './entries-notice.ts';
import { day } from './entry-fields.ts';

/** What a notice said before it was corrected. */
export const versionEntry = noticeEntry
  .pick({
    campaign: true,
    number: true,
    publishedOn: true,
    demo: true,
    product: true,
    brand: true,
    specification: true,
    barcode: true,
    batch: true,
    madeOn: true,
    dateKind: true,
    category: true,
    food: true,
    seller: true,
    sample: true,
  })
  .extend({
    /** The notice's id and the number of the version: `2021-0001/v1`. */
    id: z.string(),
    notice: z.string(),
    /** 1 as first published. */
    version: z.int().min(1),
    from: day,
    /** The day on which the next version took its place. */
    until: day,
    /** `null` where another firm had been named by mistake: it is not named again. */
    producer: noticeEntry.shape.producer.nullable(),
    failures: z.array(failure.pick({ item: true, value: true, limit: true, standard: true })),
    /** Corrections that the next version made, by their ids. */
    corrected: z.array(z.string()).min(1),
  });

/** A notice that was public once and is not any more. Of what it said, nothing is told. */
export const withdrawnEntry = z.object({
  id: z.string(),
  number: z.string(),
  publishedOn: day,
  withdrawnOn: day,
  reason: z.enum(['overturned', 'disputed']),
  /** How many versions of it have an address of their own. */
  superseded: z.int(),
});

/** An alert of serious risk, for the programs that pass such on. */
export const alertEntry = z.object({
  /** Of the notice. */
  id: z.string(),
  since: day,
  /** Published in urgency, a problem of the highest grade, or a recall of the first level. */
  reason: z.enum(['urgent', 'gravest', 'recall']),
  /** Days of corrections after the first message. */
  updatedOn: z.array(day),
  /** The notice was withdrawn; `null` while it stands. */
  cancelledOn: day.nullable(),
});

/** What was public before: addresses do not die. */
export const historyEntry = z.object({
  /** What corrected notices said before; oldest first of each notice. */
  versions: z.array(versionEntry),
  withdrawn: z.array(withdrawnEntry),
  /** Firms of which there was a public record once and is none any more; only their addresses are kept. */
  formerFirms: z.array(z.string()),
});

export type VersionEntry = z.output<typeof versionEntry>;
export type WithdrawnEntry = z.output<typeof withdrawnEntry>;
export type AlertEntry = z.output<typeof alertEntry>;
export type HistoryEntry = z.output<typeof historyEntry>;
