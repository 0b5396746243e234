import { z } from 'zod';
import type { Day } from '../date.ts';
import { latestChange } from './latest.ts';
import type { Publication } from '../publication/publication.ts';

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a publication says of itself, at `/receipt.json`. The same input gives the same receipt: no clock is read. */
export const receipt = z.object({
  /** Address that the site was built for, with a slash at its end. */
  site: z.url(),
  /** The commit that was published, where the build was told it. */
  commit: z.string().nullable(),
  asOf: z.string(),
  /** The time of that day, where a part of it alone had passed: `BULLETIN_AS_OF` is then day, `T` and time. */
  time: z.string().nullable(),
  /** What changed last; `null` where nothing has been published yet. */
  latest: latestChange.nullable(),
  /** What is public. */
  counts: z.object({
    notices: count,
    /** Cells of public notices that were corrected. */
    corrections: count,
    withdrawn: count,
    firms: count,
    cases: count,
    interviews: count,
  }),
  files: z.object({
    count,
    bytes: count,
    /** The list of all files but itself and this receipt. */
    list: z.string(),
    /** Of the list: it stands for every byte of the publication. */
    sha256,
  }),
});

export type Receipt = z.output<typeof receipt>;
export type ReceiptCounts = Receipt['counts'];

/** What is public, in numbers. */
export const receiptCounts = (publication: Publication): ReceiptCounts => ({
  notices: publication.notices.length,
  corrections: publication.notices.reduce((n, { corrections }) => n + corrections.length, 0),
  withdrawn: publication.history.withdrawn.length,
  firms: publication.firms.length,
  cases: publication.cases.length,
  interviews: publication.interviews.length,
});

/** What identifies a publication, for a person. */
export const publicationName = ({ commit, asOf }: { commit: string | null; asOf: Day }): string =>
  [asOf, ...(commit === null ? [] : [commit.slice(0, 12)])].join(' · ');
