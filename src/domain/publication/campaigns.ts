import { addDays } from '../date.ts';
import { progressByMonth } from '../progress.ts';
import type { CampaignView, Context } from './context.ts';
import type { CampaignEntry, StatsEntry } from './entries.ts';
import { byKey, countBy } from '../group.ts';
import { visitForm, visitResult } from '../schema/vocabularies.ts';
import { classesByCategory, countWords, outcomes, rankedItems, sampling } from './breakdowns.ts';

/** Announced totals by the name of the figure that the rows give. */
const DECLARED = {
  firms: 'firms.inspected',
  visits: 'visits',
  samples: 'samples',
  failed: 'samples.failed',
  suspected: 'firms.suspected',
  groups: 'groups',
} as const;

/** Whether every batch has been drawn and reported on: until then, announced totals lie ahead. */
const isComplete = ({ campaign, reported }: CampaignView, { asOf }: Context): boolean =>
  campaign.settings.window.to <= asOf && reported.length === campaign.samples.length;

function valueOf(stats: StatsEntry['stats'], name: string): number {
  const stat = stats[name];
  if (!stat) throw new Error(`There is no figure ${name}`);
  return stat.value;
}

function tieOut(
  view: CampaignView,
  context: Context,
  stats: StatsEntry['stats'],
): CampaignEntry['tieOut'] {
  if (!isComplete(view, context)) return [];
  const { declared } = view.campaign.settings;
  const failed = view.reported.filter(({ conclusion }) => conclusion === 'fail').length;
  const overturned = failed - view.failed.length;
  return Object.entries(DECLARED).flatMap(([key, stat]) => {
    const announced = declared[key as keyof typeof DECLARED];
    return announced === undefined
      ? []
      : [
          {
            stat,
            declared: announced,
            computed: valueOf(stats, stat),
            overturned: key === 'failed' ? overturned : 0,
          },
        ];
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
    tieOut: tieOut(view, context, stats),
    calendar: calendar(view),
    failingItems: rankedItems(view),
    classesByCategory: classesByCategory(view, context),
    sampling: sampling(view),
    visitForms: countWords(view.visits, ({ form }) => form, visitForm),
    visitResults: countWords(view.visits, ({ result }) => result, visitResult),
    procedureGaps: valueOf(stats, 'visits.gaps'),
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
