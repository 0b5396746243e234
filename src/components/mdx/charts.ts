import type { Locale } from '../../messages/index.ts';
import { known, type Published } from '../../queries/published.ts';

/** By what a chart compares. */
export type By = 'category' | 'region';

/** Leagues and cities; one that is reported apart is counted under its league. */
export const leagues = ({ regions }: Published) =>
  regions.list.filter(({ parent }) => parent === null);

/** What a chart of rates needs of a campaign. */
export const rateInput = (data: Published, campaign: string, by: By, locale: Locale) => ({
  locale,
  campaign,
  by,
  groups: by === 'region' ? leagues(data) : campaignCategories(data, campaign),
  stats: data.stats,
  minimum: data.site.policy.minimumBatchesForRate,
  benchmark: known(data.benchmarks.byId, data.site.benchmark),
});

export const campaignCategories = (data: Published, campaign: string) => {
  const { categories } = known(data.campaigns.byId, campaign);
  return data.categories.list.filter(({ id }) => categories.includes(id));
};

/** What the tile grid of regions needs of a campaign. */
export const tilesInput = (data: Published, campaign: string, locale: Locale) => ({
  locale,
  campaign,
  regions: leagues(data),
  stats: data.stats,
  minimum: data.site.policy.minimumBatchesForRate,
});

/** What the charts of a campaign’s own counts need. */
export const campaignInput = (data: Published, campaign: string, locale: Locale) => ({
  locale,
  campaign: known(data.campaigns.byId, campaign),
  items: data.items.list,
  problemClasses: data.problemClasses.list,
  categories: data.categories.list,
});

/** A chart on a page about several campaigns says which; in a bulletin it is the bulletin's own. */
export interface ChartProps {
  campaign?: string;
  id?: string;
  heading?: 2 | 3 | 4;
  /** What its table is of, to tell it from that of another campaign on the page. */
  about?: string;
}
