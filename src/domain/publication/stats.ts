import { daysBetween } from '../date.ts';
import { median } from '../statistics/median.ts';
import { wilson } from '../statistics/wilson.ts';
import { discipline } from '../schema/vocabularies.ts';
import type { CampaignView, Context } from './context.ts';
import type { CaseEntry, InterviewEntry, NoticeEntry, Stat, StatsEntry } from './entries.ts';
import { groupBy } from '../group.ts';
import { slicesOf, type Slice } from './slices.ts';
import { isSuspicion } from './visibility.ts';

type Stats = Record<string, Stat>;

const count = (value: number): Stat => ({ value });
const distinct = <T>(records: readonly T[], key: (record: T) => unknown): Stat =>
  count(new Set(records.map(key)).size);
const where = <T>(records: readonly T[], test: (record: T) => boolean): Stat =>
  count(records.reduce((n, record) => n + Number(test(record)), 0));

/** A rate as a fraction, with what it is made of and its Wilson 95 % interval; nothing where nothing was counted. */
function rate(n: number, d: number): Stat | undefined {
  if (d === 0) return undefined;
  const { low, high } = wilson(n, d);
  return { value: n / d, n, d, low, high };
}

/** The middle of the values, or nothing where there are none. */
function middle(values: readonly number[]): Stat | undefined {
  const value = median(values);
  return value === null ? undefined : count(value);
}

const inspectionStats = ({ visits, samples, reported, failed, caseFiles }: Slice): Stats => ({
  'firms.inspected': distinct(visits, (visit) => visit.firm),
  'firms.sampled': distinct(samples, (sample) => sample.firm),
  'firms.failed': distinct(failed, (sample) => sample.firm),
  'firms.suspected': distinct(caseFiles.filter(isSuspicion), (file) => file.case.firm),
  visits: count(visits.length),
  'visits.unannounced': where(visits, (visit) => visit.form === 'unannounced'),
  'visits.undercover': where(visits, (visit) => visit.form === 'undercover'),
  'visits.gaps': where(visits, ({ credentials, inspection, sampling, confirmation }) =>
    [credentials, inspection, sampling, confirmation].includes('missing'),
  ),
  samples: count(samples.length),
  'samples.passed': count(reported.length - failed.length),
  'samples.failed': count(failed.length),
  'samples.random': where(samples, (sample) => sample.random === 'yes'),
  'samples.blind': where(samples, (sample) => sample.blind === 'yes'),
  groups: distinct(visits, (visit) => visit.group),
  categories: distinct(samples, (sample) => sample.category),
});

const caseStats = ({ caseFiles, cases }: Slice): Stats => {
  const measures = cases.flatMap((entry) => entry.measures);
  const closed = caseFiles.filter(({ status }) => status.state === 'closed');
  return {
    cases: count(caseFiles.length),
    'cases.open': count(caseFiles.length - closed.length),
    'cases.overdue': where(caseFiles, ({ status }) => status.overdue),
    'cases.closed': count(closed.length),
    'cases.closedInTime': where(closed, ({ status }) => status.daysLate === 0),
    'cases.closedLate': where(closed, ({ status }) => status.daysLate > 0),
    ...Object.fromEntries(
      Object.keys(discipline).map((key) => [
        `cases.${key}`,
        where(caseFiles, (file) => file.case.discipline === key),
      ]),
    ),
    recalls: where(caseFiles, ({ events }) => events.some(({ type }) => type === 'recallStarted')),
    measures: count(measures.length),
    'measures.done': where(measures, ({ doneOn }) => doneOn !== null),
    'measures.verified': where(measures, ({ verifiedOn }) => verifiedOn !== null),
    'measures.late': where(measures, ({ status }) => status === 'late'),
    penalties: count(caseFiles.reduce((n, file) => n + file.penalties.length, 0)),
  };
};

const noticeStats = ({ notices }: Slice): Stats => ({
  notices: count(notices.length),
  repeats: where(notices, ({ repeatOf }) => repeatOf.length > 0),
});

/** Figures that may be missing, because there was nothing to divide by or to take the middle of. */
const optionalStats = ({ caseFiles, failed, reported, notices }: Slice) => ({
  'samples.failRate': rate(failed.length, reported.length),
  'days.reportToNotice.median': middle(
    notices.map(({ sample, publishedOn }) => daysBetween(sample.reportedOn, publishedOn)),
  ),
  'days.toClose.median': middle(
    caseFiles.flatMap(({ status: { openedOn, closedOn } }) =>
      closedOn === null ? [] : [daysBetween(openedOn, closedOn)],
    ),
  ),
});

function statsOf(slice: Slice): Stats {
  const optional = Object.entries(optionalStats(slice)).filter(
    (entry): entry is [string, Stat] => entry[1] !== undefined,
  );
  return {
    ...inspectionStats(slice),
    ...caseStats(slice),
    ...noticeStats(slice),
    ...Object.fromEntries(optional),
  };
}

function interviewStats(interviews: readonly InterviewEntry[]): Stats {
  const commitments = interviews.flatMap((interview) => interview.commitments);
  return {
    interviews: count(interviews.length),
    'interviews.attendees': count(interviews.reduce((n, { attendees }) => n + attendees, 0)),
    commitments: count(commitments.length),
    'commitments.kept': where(commitments, ({ keptOn }) => keptOn !== null),
    'commitments.late': where(commitments, ({ status }) => status === 'late'),
  };
}

/** Regions in which anything was done. */
const regionsReached = (view: CampaignView, context: Context): Stat =>
  distinct(view.visits, (visit) => {
    const region = context.firms.get(visit.firm)?.region ?? '';
    return context.regions.get(region)?.parent ?? region;
  });

function benchmarkStats({ dataset }: Context): StatsEntry[] {
  return dataset.benchmarks.map(({ id, failed, samples }) => ({
    id: `benchmark:${id}`,
    stats: {
      samples: count(samples),
      'samples.failed': count(failed),
      'samples.failRate': { value: failed / samples, n: failed, d: samples },
    },
  }));
}

/** Every figure that the site states, by scope. */
export function statsEntries(
  context: Context,
  published: {
    readonly cases: readonly CaseEntry[];
    readonly notices: readonly NoticeEntry[];
    readonly interviews: readonly InterviewEntry[];
  },
): StatsEntry[] {
  const cases = groupBy(published.cases, ({ campaign }) => campaign);
  const notices = groupBy(published.notices, ({ campaign }) => campaign);
  const interviews = groupBy(published.interviews, ({ campaign }) => campaign);
  const campaigns = context.views.flatMap((view) => {
    const { id } = view.campaign;
    const [whole, ...parts] = slicesOf(view, context, cases.get(id) ?? [], notices.get(id) ?? []);
    const held = interviews.get(id) ?? [];
    return [
      {
        id: whole.scope,
        stats: {
          ...statsOf(whole),
          ...interviewStats(held),
          regions: regionsReached(view, context),
        },
      },
      ...parts.map((slice) => ({ id: slice.scope, stats: statsOf(slice) })),
      ...held.map((interview) => ({
        id: `interview:${interview.id}`,
        stats: interviewStats([interview]),
      })),
    ];
  });
  return [...campaigns, ...benchmarkStats(context)];
}
