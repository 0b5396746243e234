import { caseStatus, type ClockFile } from './case/clock.ts';
import { addDays, addMonths, type Day } from './date.ts';
import type { CampaignEntry } from './publication/entries.ts';
import type { Deadline } from './schema/tables.ts';

type ProgressPoint = CampaignEntry['progress'][number];

/** The last day of the day's month. */
const monthEnd = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/** The last day of each month from the first day on, and at the end the as-of day; none if that lies before. */
function daysCounted(from: Day, asOf: Day): Day[] {
  const days: Day[] = [];
  for (let end = monthEnd(from); end < asOf; end = monthEnd(addDays(end, 1))) days.push(end);
  return from <= asOf ? [...days, asOf] : [];
}

/** Cases on one day. Those that are overdue are open too. */
function countOn(
  date: Day,
  files: readonly ClockFile[],
  deadlines: readonly Deadline[],
): ProgressPoint {
  let [open, overdue, closed] = [0, 0, 0];
  for (const file of files) {
    const status = caseStatus(file, deadlines, date);
    if (status?.state === 'closed') closed += 1;
    else if (status) open += 1;
    if (status?.overdue) overdue += 1;
  }
  return { date, open, overdue, closed };
}

/** How many cases were open, overdue and closed at the end of each month, the last point being the as-of day. */
export const progressByMonth = (
  files: readonly ClockFile[],
  deadlines: readonly Deadline[],
  from: Day,
  asOf: Day,
): ProgressPoint[] => daysCounted(from, asOf).map((date) => countOn(date, files, deadlines));
