import { daysBetween } from '../date.ts';
import { median } from '../statistics/median.ts';
import { rate } from '../statistics/wilson.ts';
import { discipline } from '../schema/vocabularies.ts';
import { measureStatus } from './case-file.ts';
import { leagueOf, type Context } from './context.ts';
import type { InterviewEntry, NoticeEntry, Stat, StatsEntry } from './entries.ts';
import { followUpStats } from './follow-up-stats.ts';
import { groupBy } from '../group.ts';
import { roleStats } from './region-roles.ts';
import { slicesOf, type Slice } from './slices.ts';
import { isSuspicion } from './visibility.ts';

type Stats = Record<string, Stat>;

const count = (value: number): Stat => ({ value });
function distinct<T>(records: readonly T[], key: (record: T) => unknown): Stat {
  const keys = new Set<unknown>();
  for (const record of records) keys.add(key(record));
  return count(keys.size);
}
const where = <T>(records: readonly T[], test: (record: T) => boolean): Stat =>
  count(records.reduce((n, record) => n + Number(test(record)), 0));

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

/** Leagues and cities visited. */
const regionsReached = ({ visits }: Slice, context: Context): Stat =>
  distinct(visits, (visit) => leagueOf(context, context.firms.get(visit.firm)?.region ?? ''));

const caseStats = ({ caseFiles }: Slice, { asOf }: Context): Stats => {
  const measures = caseFiles.flatMap((file) => file.measures);
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
    'measures.late': where(measures, (measure) => measureStatus(measure, asOf) === 'late'),
    penalties: count(caseFiles.reduce((n, file) => n + file.penalties.length, 0)),
  };
};

const noticeStats = ({ notices }: Slice): Stats => ({
  notices: count(notices.length),
  repeats: where(notices, ({ repeatOf }) => repeatOf.length > 0),
});

/** Figures that may be missing, because there was nothing to divide by or to take the middle of. */
const optionalStats = ({ caseFiles, failed, reported, notices }: Slice) => ({
  'samples.failRate': reported.length > 0 ? rate(failed.length, reported.length) : undefined,
  'days.reportToNotice.median': middle(
    notices.map(({ sample, publishedOn }) => daysBetween(sample.reportedOn, publishedOn)),
  ),
  'days.toClose.median': middle(
    caseFiles.flatMap(({ status: { openedOn, closedOn } }) =>
      closedOn === null ? [] : [daysBetween(openedOn, closedOn)],
    ),
  ),
});

function statsOf(slice: Slice, context: Context): Stats {
  const optional = Object.entries(optionalStats(slice)).filter(
    (entry): entry is [string, Stat] => entry[1] !== undefined,
  );
  return {
    ...inspectionStats(slice),
    regions: regionsReached(slice, context),
    ...caseStats(slice, context),
    ...followUpStats(slice.caseFiles, context.asOf),
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

function benchmarkStats({ dataset }: Context): StatsEntry[] {
  return dataset.benchmarks.map(({ id, failed, samples }) => ({
    id: `benchmark:${id}`,
    stats: {
      samples: count(samples),
      'samples.failed': count(failed),
      ...(samples > 0 && {
        'samples.failRate': { value: failed / samples, n: failed, d: samples },
      }),
    },
  }));
}

/** Every figure that the site states, by scope. */
export function statsEntries(
  context: Context,
  notices: readonly NoticeEntry[],
  interviews: readonly InterviewEntry[],
): StatsEntry[] {
  const noticesOf = groupBy(notices, ({ campaign }) => campaign);
  const interviewsOf = groupBy(interviews, ({ campaign }) => campaign);
  const campaigns = context.views.flatMap((view) => {
    const [whole, ...parts] = slicesOf(view, context, noticesOf.get(view.campaign.id) ?? []);
    const held = interviewsOf.get(view.campaign.id) ?? [];
    const roles = roleStats(view, context);
    const roleOf = ({ scope }: Slice) => roles.get(scope.split(' region:')[1] ?? '');
    return [
      { id: whole.scope, stats: { ...statsOf(whole, context), ...interviewStats(held) } },
      ...parts.map((slice) => ({
        id: slice.scope,
        stats: { ...statsOf(slice, context), ...roleOf(slice) },
      })),
      ...held.map((interview) => ({
        id: `interview:${interview.id}`,
        stats: interviewStats([interview]),
      })),
    ];
  });
  return [...campaigns, ...benchmarkStats(context)];
}
