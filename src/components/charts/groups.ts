import type { Rate, Standing } from '../../charts/rates/series.ts';
import type { Bilingual } from '../../domain/schema/field.ts';
import { distinguishable } from '../../domain/statistics/wilson.ts';
import type { Apart } from '../../messages/zh/charts.ts';
import { named, type Stats, type Wording } from './view.ts';

/** A category or a region. */
export interface Group {
  readonly id: string;
  readonly name: Bilingual;
  /** In Chinese, where it has one; for places with little room. */
  readonly shortName?: string;
}

/** A figure quoted beside ours, such as the national one. */
export interface Benchmark {
  /** As in the scope `benchmark:<id>`. */
  readonly id: string;
  /** Short: it stands over a line in the chart. */
  readonly name: Bilingual;
}

export interface GroupRate {
  readonly id: string;
  readonly name: string;
  /** For places with little room. */
  readonly shortName: string;
  readonly scope: string;
  readonly failed: number;
  /** Batches of which the result is known. */
  readonly samples: number;
  /** `null` where there are too few batches for one. */
  readonly rate: Rate | null;
  readonly standing: Standing;
}

/** Which groups of which campaign are compared, and from how many batches on. */
export interface Question {
  readonly campaign: string;
  readonly by: 'category' | 'region';
  readonly stats: Stats;
  readonly minimum: number;
}

function rateOf(stats: Stats, scope: string, minimum: number): Rate | null {
  const stat = stats.get(scope)?.['samples.failRate'];
  if (!stat || (stat.d ?? 0) < minimum || stat.low === undefined || stat.high === undefined) {
    return null;
  }
  return { value: stat.value, low: stat.low, high: stat.high };
}

/**
 * The campaign's own failure rate; `null` while no result is known.
 * @throws where there is no such campaign
 */
export function averageOf({
  stats,
  campaign,
}: Pick<Question, 'stats' | 'campaign'>): number | null {
  const scope = `campaign:${campaign}`;
  if (!stats.has(scope)) {
    throw new Error(`A chart needs the figures of "${scope}", which are missing`);
  }
  return stats.get(scope)?.['samples.failRate']?.value ?? null;
}

/** The failure rate of each group, where it has batches enough for one. */
export function groupRates(
  groups: readonly Group[],
  { campaign, by, stats, minimum }: Question,
  words: Wording,
): readonly GroupRate[] {
  const average = averageOf({ stats, campaign });
  return groups.map(({ id, ...group }) => {
    const scope = `campaign:${campaign} ${by}:${id}`;
    const failed = stats.get(scope)?.['samples.failed']?.value ?? 0;
    const samples = stats.get(scope)?.['samples.failRate']?.d ?? 0;
    const rate = rateOf(stats, scope, minimum);
    const standing = (rate && average !== null && distinguishable(rate, average)) || 'within';
    const name = named(group.name, words);
    const shortName = (words.locale === 'zh' && group.shortName) || name;
    return { id, name, shortName, scope, failed, samples, rate, standing };
  });
}

/** Names as they stand within a sentence: kinds of food are common nouns, regions are not. */
export function inSentence(name: string, by: 'category' | 'region', { locale }: Wording): string {
  return by === 'category' && locale === 'en' ? name.toLowerCase() : name;
}

/** Which groups stand apart from the average. */
export function apartOf(
  rates: readonly GroupRate[],
  by: 'category' | 'region',
  words: Wording,
): Apart {
  const judged = rates.filter(({ rate }) => rate);
  const names = (standing: Standing) =>
    words.m.list(
      judged
        .filter((group) => group.standing === standing)
        .map(({ name }) => inSentence(name, by, words)),
    );
  return {
    above: names('above'),
    below: names('below'),
    others: judged.some(({ standing }) => standing === 'within'),
  };
}
