import type { Campaign, Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { byKey } from '../group.ts';
import type { Correction, Firm } from '../schema/tables.ts';
import { undoAll } from './change.ts';
import { historiesOf } from './filed.ts';

/** The data as they stood on a day. */
export interface KnownData {
  readonly dataset: Dataset;
  /** Producers as notices named them on the day, by notice, where a later correction changed that. */
  readonly producers: ReadonlyMap<string, Firm>;
}

function campaignOn(campaign: Campaign, day: Day, firms: ReadonlyMap<string, Firm>) {
  const later = new Set(campaign.corrections.filter(({ date }) => date > day));
  if (later.size === 0) return { campaign, producers: [] };
  const corrected = new Set(Array.from(later, ({ notice }) => notice));
  const notices = campaign.notices.filter(({ id }) => corrected.has(id));
  const undone = historiesOf({ ...campaign, notices }, firms).map(({ present, corrections }) => ({
    present,
    earlier: undoAll(
      present,
      corrections.filter((correction) => later.has(correction)),
      firms,
    ),
  }));
  const replaced = new Map<object, object>(
    undone.flatMap(({ present, earlier }) => [
      [present.notice, earlier.notice],
      [present.sample, earlier.sample],
      ...present.results.map((row, i) => [row, earlier.results[i] ?? row] as const),
    ]),
  );
  const on = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => (replaced.get(row) as T | undefined) ?? row);
  return {
    campaign: {
      ...campaign,
      notices: on(campaign.notices),
      samples: on(campaign.samples),
      results: on(campaign.results),
      corrections: campaign.corrections.filter((correction) => !later.has(correction)),
    },
    producers: undone
      .filter(({ present, earlier }) => present.firm !== earlier.firm)
      .map(({ present, earlier }) => [present.notice.id, earlier.firm] as const),
  };
}

/**
 * The data as they stood on a day: what was corrected later says what it said before. The table of firms
 * holds no history; only in notices is a firm told as it was.
 */
export function asKnownOn(dataset: Dataset, day: Day): KnownData {
  const isLater = ({ date }: Correction): boolean => date > day;
  if (!dataset.campaigns.some(({ corrections }) => corrections.some(isLater))) {
    return { dataset, producers: new Map() };
  }
  const firms = byKey(dataset.firms, ({ id }) => id);
  const campaigns = dataset.campaigns.map((campaign) => campaignOn(campaign, day, firms));
  return {
    dataset: { ...dataset, campaigns: campaigns.map(({ campaign }) => campaign) },
    producers: new Map(campaigns.flatMap(({ producers }) => producers)),
  };
}
