import type { Rate } from '../../domain/statistics/wilson.ts';
import { difference, direction, type Difference } from '../../domain/statistics/difference.ts';
import type { CampaignEntry, Stat } from '../../domain/publication/entries.ts';
import type { Group } from './groups.ts';
import { named, type Stats, type Wording } from './view.ts';

/** Which groups are compared over which campaigns, newest first. */
export interface OverCampaigns {
  readonly campaigns: readonly Pick<CampaignEntry, 'id' | 'shortTitle' | 'window'>[];
  readonly by: 'category' | 'region';
  readonly groups: readonly Group[];
  readonly stats: Stats;
  /** Below this many batches no rate is given. */
  readonly minimum: number;
}

/** How a campaign stands to the one before it; `few` where one of them has too few batches. */
type Change =
  { readonly kind: 'few' } | { readonly kind: 'more' | 'less' | 'same'; readonly by: Difference };

/** What one campaign found in one group. */
export interface Found {
  readonly campaign: OverCampaigns['campaigns'][number];
  readonly scope: string;
  readonly failed: number;
  readonly samples: number;
  /** `null` where there are too few batches for one. */
  readonly rate: Rate | null;
  /** Against the campaign before it; `null` for the first. */
  readonly change: Change | null;
}

/** A group with what the campaigns found in it, newest first. */
export interface FoundOver {
  readonly name: string;
  readonly found: readonly Found[];
}

function rateOf(stat: Stat | undefined, minimum: number): Rate | null {
  const { value, n, d, low, high } = stat ?? {};
  const isWhole =
    value !== undefined &&
    n !== undefined &&
    d !== undefined &&
    low !== undefined &&
    high !== undefined;
  return isWhole && d >= minimum ? { value, n, d, low, high } : null;
}

function changeOf(now: Rate | null, before: Rate | null): Change {
  if (!now || !before) return { kind: 'few' };
  const by = difference(now, before);
  return { kind: direction(by) ?? 'same', by };
}

function foundIn(group: string, { campaigns, by, stats, minimum }: OverCampaigns): Found[] {
  const bare = campaigns.flatMap((campaign) => {
    const scope = `campaign:${campaign.id}${group && ` ${by}:${group}`}`;
    const figures = stats.get(scope);
    const samples = figures?.['samples.failRate']?.d ?? 0;
    if (samples === 0) return [];
    const failed = figures?.['samples.failed']?.value ?? 0;
    return [
      { campaign, scope, failed, samples, rate: rateOf(figures?.['samples.failRate'], minimum) },
    ];
  });
  return bare.map((found, i) => {
    const before = bare[i + 1];
    return { ...found, change: before ? changeOf(found.rate, before.rate) : null };
  });
}

/** Groups of which at least two campaigns know something. */
export const foundOver = (input: OverCampaigns, words: Wording): readonly FoundOver[] =>
  input.groups
    .map(({ id, name }) => ({ name: named(name, words), found: foundIn(id, input) }))
    .filter(({ found }) => found.length > 1);
