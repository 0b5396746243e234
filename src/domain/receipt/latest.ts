import { z } from 'zod';
import type { Day } from '../date.ts';

const ids = z.array(z.string());

/** The last day on which notices came out, were corrected or withdrawn, and which. */
export const latestChange = z.object({
  on: z.string(),
  published: ids,
  corrected: ids,
  withdrawn: ids,
});

export type LatestChange = z.output<typeof latestChange>;

interface Notice {
  readonly id: string;
  readonly publishedOn: Day;
  readonly corrections: readonly { readonly date: Day }[];
}

interface Withdrawn {
  readonly id: string;
  readonly withdrawnOn: Day;
}

/** What changed last of what is public; `null` where nothing has been published yet. */
export function latestChangeOf(
  notices: readonly Notice[],
  withdrawn: readonly Withdrawn[],
): LatestChange | null {
  const days = [
    ...notices.flatMap(({ corrections, publishedOn }) => [
      publishedOn,
      ...corrections.map(({ date }) => date),
    ]),
    ...withdrawn.map(({ withdrawnOn }) => withdrawnOn),
  ];
  if (days.length === 0) return null;
  const on = days.reduce((last, day) => (day > last ? day : last));
  const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map(({ id }) => id).toSorted();
  return {
    on,
    published: idsOf(notices.filter(({ publishedOn }) => publishedOn === on)),
    corrected: idsOf(
      notices.filter(({ corrections }) => corrections.some(({ date }) => date === on)),
    ),
    withdrawn: idsOf(withdrawn.filter(({ withdrawnOn }) => withdrawnOn === on)),
  };
}
