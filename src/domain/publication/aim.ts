import { concerns } from '../aim/factors.ts';
import { rankTargets, type Ranked } from '../aim/rank.ts';
import type { Target } from '../aim/tally.ts';
import { addMonths, type Day } from '../date.ts';
import type { AimWeight, Concern, ProblemClass } from '../schema/tables.ts';
import { aimBatches, PEAK_DAYS } from './aim-batches.ts';
import { leagueOf, type Context } from './context.ts';
import type { CaseEntry, NoticeEntry, StatsEntry } from './entries.ts';
import type { AimEntry } from './entries-aim.ts';
import { ascending, byKey, groupBy } from '../group.ts';
import type { PublicBatch } from './public-batches.ts';

/** How far back the record is looked at. What is older says little of how things are made now. */
const PERIOD_MONTHS = 24;

/** Notices named beside a target; the count is of all. */
const NOTICES = 5;

/** Concerns of the period, at the league or city where they are counted. */
const concernsSince = (since: Day, context: Context): Concern[] =>
  context.dataset.concerns
    .filter(({ date }) => date > since && date <= context.asOf)
    .map((concern) => ({
      ...concern,
      region: concern.region === null ? null : leagueOf(context, concern.region),
    }));

function surroundings(since: Day, context: Context) {
  const { categories, problemClasses } = context.dataset;
  const reported = groupBy(concernsSince(since, context), ({ category }) => category);
  const classes = byKey(problemClasses, ({ code }) => code);
  const groups = byKey(categories, ({ code }) => code);
  return (target: Target) => ({
    gravity: classes.get(context.items.get(target.item)?.problemClass ?? '')?.gravity ?? 0,
    isLeadIndustry: groups.get(target.category)?.group === 'leadIndustry',
    concerns: (reported.get(target.category) ?? [])
      .filter((concern) => concerns(target, concern))
      .reduce((sum, { number }) => sum + number, 0),
  });
}

const targetEntry = ({
  tally,
  rank,
  points,
  contributions,
}: Ranked): AimEntry['targets'][number] => ({
  ...tally.target,
  rank,
  points,
  here: tally.here,
  everywhere: tally.everywhere,
  contributions: [...contributions],
  notices: tally.notices.slice(0, NOTICES),
});

/** Foods whose makers in a region were visited in the period, and of which no result is public. */
function unsampled(batches: readonly PublicBatch[], since: Day, context: Context) {
  const placeOf = (category: string, region: string) => `${category} ${region}`;
  const sampled = new Set(batches.map((batch) => placeOf(batch.sample.category, batch.madeIn)));
  const visits = context.views
    .flatMap((view) => view.visits)
    .filter(({ date }) => date > since)
    .map(({ category, firm }) => ({
      category,
      region: leagueOf(context, context.firms.get(firm)?.region ?? ''),
    }));
  return [...groupBy(visits, ({ category, region }) => placeOf(category, region))]
    .filter(([place]) => !sampled.has(place))
    .toSorted(ascending(([place]) => place))
    .flatMap(([, made]) => (made[0] ? [{ ...made[0], visits: made.length }] : []));
}

const weightEntry = ({
  factor,
  weight,
  full,
  ...texts
}: AimWeight): AimEntry['weights'][number] => ({
  factor,
  weight,
  full,
  meaning: { zh: texts.meaning, en: texts.meaningEn },
  basis: { zh: texts.basis, en: texts.basisEn },
});

const gravityEntry = (problem: ProblemClass): AimEntry['gravity'][number] => ({
  problemClass: problem.code,
  grade: problem.gravity,
  reason: { zh: problem.gravityReason, en: problem.gravityReasonEn },
});

/** Where the next campaign should look, by what the public record shows. */
export function aimEntry(
  context: Context,
  published: readonly PublicBatch[],
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
): AimEntry {
  const since = addMonths(context.asOf, -PERIOD_MONTHS);
  const batches = published.filter(({ sample }) => sample.sampledOn > since);
  const { aimWeights, problemClasses } = context.dataset;
  return {
    id: 'aim',
    since,
    peakDays: PEAK_DAYS,
    demo: batches.some(({ campaign }) => campaign.settings.demo),
    batches: batches.length,
    weights: aimWeights.map(weightEntry),
    gravity: problemClasses.map(gravityEntry),
    targets: rankTargets(
      aimBatches(batches, notices, cases, context),
      aimWeights,
      surroundings(since, context),
    ).map(targetEntry),
    unsampled: unsampled(batches, since, context),
  };
}

/** The figures of the aim, one scope a target. */
export const aimStats = ({ targets }: AimEntry): StatsEntry[] =>
  targets.map(({ category, region, item, points, here, contributions }) => ({
    id: `aim:${category}/${region}/${item}`,
    stats: {
      samples: { value: here.tested },
      'samples.failed': { value: here.failed },
      points: { value: points },
      ...Object.fromEntries(
        contributions.map(({ factor, points: part }) => [`points.${factor}`, { value: part }]),
      ),
    },
  }));
