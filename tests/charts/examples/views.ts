import type { ChartView } from '../../../src/components/charts/view.ts';
import { campaignsView } from '../../../src/components/charts/views/campaigns.ts';
import { calendarView } from '../../../src/components/charts/views/calendar.ts';
import { flowView } from '../../../src/components/charts/views/flow.ts';
import { funnelView } from '../../../src/components/charts/views/funnel.ts';
import { gaugeView } from '../../../src/components/charts/views/gauge.ts';
import { itemsView } from '../../../src/components/charts/views/items.ts';
import { matrixView } from '../../../src/components/charts/views/matrix.ts';
import { progressView } from '../../../src/components/charts/views/progress.ts';
import { ratesView } from '../../../src/components/charts/views/rates.ts';
import { tilesView } from '../../../src/components/charts/views/tiles.ts';
import type { Locale } from '../../../src/messages/locale.ts';
import { campaign } from './campaign.ts';
import { failures } from './failures.ts';
import { campaigns, overStats } from './over-campaigns.ts';
import { benchmark, categories, items, problemClasses, regions, stats } from './reference.ts';

const compared = { campaign: 'example', stats, minimum: 15 } as const;

function viewsIn(locale: Locale): Readonly<Record<string, ChartView>> {
  const gauges = Object.entries(failures).map(
    ([name, failure]) => [`gauge-${name}`, gaugeView({ locale, failure, items })] as const,
  );
  const categoryGroups = { by: 'category', groups: categories } as const;
  const regionGroups = { by: 'region', groups: regions } as const;
  return {
    'rates-category': ratesView({ ...compared, ...categoryGroups, locale, benchmark }),
    'rates-region': ratesView({ ...compared, ...regionGroups, locale }),
    campaigns: campaignsView({
      locale,
      campaigns,
      by: 'category',
      groups: categories,
      stats: overStats,
      minimum: 15,
    }),
    items: itemsView({ locale, campaign, items, problemClasses, categories }),
    matrix: matrixView({ locale, campaign, problemClasses, categories }),
    calendar: calendarView({ locale, campaign }),
    flow: flowView({ locale, campaign }),
    tiles: tilesView({
      ...compared,
      locale,
      regions,
      hrefOf: (region) => `/regions/${region}/`,
    }),
    progress: progressView({ locale, campaign }),
    funnel: funnelView({ ...compared, ...regionGroups, locale }),
    ...Object.fromEntries(gauges),
  };
}

/** Every chart with an example input, in both languages: what the tests draw. */
export const views: readonly (readonly [name: string, view: ChartView])[] = (
  ['zh', 'en'] as const
).flatMap((locale) =>
  Object.entries(viewsIn(locale)).map(([name, view]) => [`${name}.${locale}`, view] as const),
);
