import type { Campaign } from '../dataset.ts';
import type { Result, Sample } from '../schema/tables.ts';
import { leagueOf, type CampaignView, type Context } from './context.ts';
import type { NoticeEntry } from './entries.ts';
import { ascending, byKey } from '../group.ts';

/** A batch of which the public knows the result: it passed, or a notice says that it failed. */
export interface PublicBatch {
  readonly campaign: Campaign;
  readonly sample: Sample;
  /** League or city where it was made. */
  readonly madeIn: string;
  readonly results: readonly Result[];
  /** `null` where it passed. */
  readonly notice: NoticeEntry | null;
}

function ofView(
  { campaign, reported, failed, resultsBySample }: CampaignView,
  notices: ReadonlyMap<string, NoticeEntry>,
  context: Context,
): PublicBatch[] {
  const failing = new Set(failed);
  return reported.flatMap((sample) => {
    const notice = notices.get(sample.sample) ?? null;
    if (failing.has(sample) && !notice) return [];
    const madeIn = leagueOf(context, context.firms.get(sample.firm)?.region ?? '');
    const results = resultsBySample.get(sample.sample) ?? [];
    return [{ campaign, sample, madeIn, results, notice }];
  });
}

/** Every batch of which the public knows the result, by sample number. */
export function publicBatches(context: Context, notices: readonly NoticeEntry[]): PublicBatch[] {
  const bySample = byKey(notices, ({ sample }) => sample.number);
  return context.views
    .flatMap((view) => ofView(view, bySample, context))
    .toSorted(ascending(({ sample }) => sample.sample));
}
