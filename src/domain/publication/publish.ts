import type { Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { WHOLE_DAY, type Time } from '../release.ts';
import { aimEntry, aimStats } from './aim.ts';
import { alertEntries } from './alerts.ts';
import { campaignEntries } from './campaigns.ts';
import { caseEntries } from './cases.ts';
import { contextOf } from './context.ts';
import { firmEntries } from './firms.ts';
import { formerFirms, withdrawnNotices } from './former.ts';
import { interviewEntries } from './interviews.ts';
import { noticeEntries } from './notices.ts';
import { publicBatches } from './public-batches.ts';
import { publicHistories } from './public-histories.ts';
import type { Publication } from './publication.ts';
import {
  categoryEntries,
  benchmarkEntries,
  deadlineEntries,
  foodEntries,
  itemEntries,
  problemClassEntries,
  regionEntries,
} from './reference.ts';
import { statsEntries } from './stats.ts';
import { testedEntries } from './tested.ts';
import { versionEntries } from './versions.ts';
import { watchEntries, watchStats } from './watch.ts';

/** What the public may see of the data on one day, or at a time of it. Pure: same data, same day, same publication. */
export function publish(dataset: Dataset, asOf: Day, time: Time = WHOLE_DAY): Publication {
  const context = contextOf(dataset, asOf, time);
  const histories = publicHistories(context);
  const notices = noticeEntries(context, histories);
  const cases = caseEntries(context, notices);
  const interviews = interviewEntries(context, notices, cases);
  const stats = statsEntries(context, notices, interviews);
  const batches = publicBatches(context, notices);
  const aim = aimEntry(context, batches, notices, cases);
  const watch = watchEntries(context, batches);
  const firms = firmEntries(context, notices, cases, interviews, batches);
  const withdrawn = withdrawnNotices(context, notices);
  return {
    asOf,
    time,
    site: dataset.site,
    campaigns: campaignEntries(context, stats),
    notices,
    firms,
    history: {
      versions: versionEntries(context, histories),
      withdrawn: withdrawn.map(({ entry }) => entry),
      formerFirms: formerFirms(context, firms, histories, withdrawn),
    },
    alerts: alertEntries(context, notices, cases, withdrawn),
    cases,
    interviews,
    stats: [...stats, ...aimStats(aim), ...watchStats(watch)],
    regions: regionEntries(dataset),
    categories: categoryEntries(dataset),
    foods: foodEntries(dataset),
    problemClasses: problemClassEntries(dataset),
    items: itemEntries(context, notices),
    benchmarks: benchmarkEntries(dataset),
    deadlines: deadlineEntries(dataset),
    aim: [aim],
    watch,
    tested: testedEntries(batches),
  };
}
