import type { Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { campaignEntries } from './campaigns.ts';
import { caseEntries } from './cases.ts';
import { contextOf } from './context.ts';
import { firmEntries } from './firms.ts';
import { interviewEntries } from './interviews.ts';
import { noticeEntries } from './notices.ts';
import type { Publication } from './publication.ts';
import {
  categoryEntries,
  deadlineEntries,
  foodEntries,
  itemEntries,
  problemClassEntries,
  regionEntries,
} from './reference.ts';
import { statsEntries } from './stats.ts';

/** What the public may see of the data on one day. Pure: same data, same day, same publication. */
export function publish(dataset: Dataset, asOf: Day): Publication {
  const context = contextOf(dataset, asOf);
  const notices = noticeEntries(context);
  const cases = caseEntries(context, notices);
  const firms = firmEntries(context, notices, cases);
  const interviews = interviewEntries(context, new Set(firms.map(({ id }) => id)));
  const stats = statsEntries(context, { cases, notices, interviews });
  return {
    asOf,
    site: dataset.site,
    campaigns: campaignEntries(context, stats),
    notices,
    firms,
    cases,
    interviews,
    stats,
    regions: regionEntries(dataset),
    categories: categoryEntries(dataset),
    foods: foodEntries(dataset),
    problemClasses: problemClassEntries(dataset),
    items: itemEntries(dataset, notices),
    deadlines: deadlineEntries(dataset),
  };
}
