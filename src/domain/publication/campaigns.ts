import { addDays } from '../date.ts';
import { progressByMonth } from '../progress.ts';
import type { CampaignView, Context } from './context.ts';
import type { CampaignEntry, StatsEntry } from './entries.ts';
import { byKey, countBy, descending, groupBy } from '../group.ts';

/** Announced totals by the name of the figure that the rows give. */
const DECLARED = {
  firms: 'firms.inspected',
  visits: 'visits',
  samples: 'samples',
  failed: 'samples.failed',
  suspected: 'firms.suspected',
  groups: 'groups',
} as const;

function tieOut(view: CampaignView, stats: StatsEntry['stats']): CampaignEntry['tieOut'] {
  const { declared } = view.campaign.settings;
  return Object.entries(DECLARED).flatMap(([key, stat]) => {
    const announced = declared[key as keyof typeof DECLARED];
    return announced === undefined
      ? []
      : [{ stat, declared: announced, computed: stats[stat]?.value ?? 0 }];
  });
}

function calendar({ campaign, visits, samples }: CampaignView): CampaignEntry['calendar'] {
  const { from, to } = campaign.settings.window;
  const visitsOn = countBy(visits, ({ date }) => date);
  const samplesOn = countBy(samples, ({ sampledOn }) => sampledOn);
  const days: CampaignEntry['calendar'] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    days.push({ date, visits: visitsOn[date] ?? 0, samples: samplesOn[date] ?? 0 });
  }
  return days;
}

/** The failing items of each failing batch, once each. */
function failingItems(view: CampaignView) {
  return view.failed.flatMap((sample) => {
    const results = view.resultsBySample.get(sample.sample) ?? [];
    const items = new Set(
      results.filter(({ verdict }) => verdict === 'fail').map(({ item }) => item),
    );
    return [...items].map((item) => ({ item, category: sample.category }));
  });
}

function rankedItems(view: CampaignView): CampaignEntry['failingItems'] {
  return [...groupBy(failingItems(view), ({ item }) => item)]
    .map(([item, batches]) => ({
      item,
      batches: batches.length,
      categories: [...new Set(batches.map(({ category }) => category))],
    }))
    .toSorted(descending(({ batches, item }) => `${String(batches).padStart(9, '0')} ${item}`));
}

function classesByCategory(
  view: CampaignView,
  context: Context,
): CampaignEntry['classesByCategory'] {
  const batches = view.failed.flatMap((sample) => {
    const results = view.resultsBySample.get(sample.sample) ?? [];
    const classes = new Set(
      results
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ item }) => context.items.get(item)?.problemClass ?? 'other'),
    );
    return [...classes].map((problemClass) => ({ category: sample.category, problemClass }));
  });
  return [...groupBy(batches, (b) => `${b.category} ${b.problemClass}`).values()].map((group) => ({
    ...group[0]!,
    batches: group.length,
  }));
}

function outcomes({ visits, samples, reported, failed, caseFiles }: CampaignView) {
  return {
    firmsInspected: new Set(visits.map(({ firm }) => firm)).size,
    firmsSampled: new Set(samples.map(({ firm }) => firm)).size,
    samples: samples.length,
    passed: reported.length - failed.length,
    failed: failed.length,
    byDiscipline: countBy(caseFiles, (file) => file.case.discipline),
    bySource: countBy(caseFiles, (file) => file.case.source),
  };
}

function sampling({ samples }: CampaignView): CampaignEntry['sampling'] {
  return {
    random: samples.filter(({ random }) => random === 'yes').length,
    blind: samples.filter(({ blind }) => blind === 'yes').length,
    both: samples.filter(({ random, blind }) => random === 'yes' && blind === 'yes').length,
    byStage: countBy(samples, ({ stage }) => stage),
  };
}

function campaignEntry(view: CampaignView, context: Context, stats: StatsEntry['stats']) {
  const { settings } = view.campaign;
  const visitsOf = countBy(view.visits, ({ group }) => group);
  return {
    id: view.campaign.id,
    title: settings.title,
    shortTitle: settings.shortTitle,
    purpose: settings.purpose,
    demo: settings.demo,
    window: settings.window,
    keyPeriods: settings.keyPeriods,
    method: settings.method,
    caveat: settings.caveat,
    groups: settings.groups.map((group) => ({ ...group, visits: visitsOf[group.id] ?? 0 })),
    categories: settings.categories,
    sources: settings.sources,
    tieOut: tieOut(view, stats),
    calendar: calendar(view),
    failingItems: rankedItems(view),
    classesByCategory: classesByCategory(view, context),
    sampling: sampling(view),
    visitForms: countBy(view.visits, ({ form }) => form),
    visitResults: countBy(view.visits, ({ result }) => result),
    procedureGaps: stats['visits.gaps']?.value ?? 0,
    outcomes: outcomes(view),
    progress: progressByMonth(
      view.caseFiles,
      context.dataset.deadlines,
      settings.window.from,
      context.asOf,
    ),
  } satisfies CampaignEntry;
}

/** Campaigns with the sums that their charts are drawn from, newest first. */
export function campaignEntries(context: Context, stats: readonly StatsEntry[]): CampaignEntry[] {
  const byScope = byKey(stats, ({ id }) => id);
  return context.views.map((view) =>
    campaignEntry(view, context, byScope.get(`campaign:${view.campaign.id}`)?.stats ?? {}),
  );
}
