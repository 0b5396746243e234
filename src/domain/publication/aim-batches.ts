import type { AimBatch } from '../aim/tally.ts';
import { daysBetween } from '../date.ts';
import { touches } from '../watch/topic.ts';
import type { Context } from './context.ts';
import type { CaseEntry, NoticeEntry } from './entries.ts';
import { byKey } from '../group.ts';
import type { PublicBatch } from './public-batches.ts';

/** How long before a time of heavy consumption a batch counts for it. */
export const PEAK_DAYS = 30;

function isBeforePeak({ campaign, sample }: PublicBatch): boolean {
  return campaign.settings.keyPeriods.some(({ date }) => {
    const days = daysBetween(sample.sampledOn, date);
    return days >= 0 && days <= PEAK_DAYS;
  });
}

/** Whether an earlier notice that this one repeats is of the same class of problem. */
const repeats = (
  problemClass: string,
  { repeatOf }: NoticeEntry,
  notices: ReadonlyMap<string, NoticeEntry>,
): boolean =>
  repeatOf.some((earlier) => notices.get(earlier)?.problemClasses.includes(problemClass) ?? false);

const standingOf = ({ status }: CaseEntry): 'open' | 'overdue' | 'closed' =>
  status.state === 'closed' ? 'closed' : status.overdue ? 'overdue' : 'open';

/** What a batch is looked up in. */
interface Known {
  readonly notices: ReadonlyMap<string, NoticeEntry>;
  readonly cases: ReadonlyMap<string, CaseEntry>;
  readonly context: Context;
}

/** What the aim reads of a batch. */
function aimBatch(batch: PublicBatch, { notices, cases, context }: Known): AimBatch {
  const { madeIn, notice, results, sample } = batch;
  const { category, food, product } = sample;
  const tested = results.map(({ item }) => item);
  const file = notice?.case ? cases.get(notice.case) : undefined;
  return {
    category,
    region: madeIn,
    tested,
    failed: (notice?.failures ?? []).map(({ item, problemClass }) => ({
      item,
      repeats: notice !== null && repeats(problemClass, notice, notices),
    })),
    case: file ? { id: file.id, standing: standingOf(file) } : null,
    watched: context.dataset.watchTopics.some((topic) =>
      touches(topic, { category, food, product, items: tested }),
    ),
    beforePeak: isBeforePeak(batch),
    notice: notice?.id ?? null,
  };
}

/** What the aim reads of batches whose result is public. */
export function aimBatches(
  batches: readonly PublicBatch[],
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  context: Context,
): AimBatch[] {
  const known = {
    notices: byKey(notices, ({ id }) => id),
    cases: byKey(cases, ({ id }) => id),
    context,
  };
  return batches.map((batch) => aimBatch(batch, known));
}
