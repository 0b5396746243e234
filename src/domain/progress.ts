import { caseStatus, type ClockFile } from './case/clock.ts';
import { addDays, addMonths, type Day } from './date.ts';
import type { CampaignEntry, CaseStatus } from './publication/entries.ts';
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

/** Where a case stood on each of some days, oldest first. Nothing changes after an end that nothing follows. */
function statusesOn(
  days: readonly Day[],
  file: ClockFile,
  deadlines: readonly Deadline[],
): (CaseStatus | null)[] {
  const last = file.events.reduce((day, { date }) => (date > day ? date : day), '');
  let end: CaseStatus | null = null;
  return days.map((day) => {
    const status = end ?? caseStatus(file, deadlines, day);
    if (status?.state === 'closed' && day >= last) end = status;
    return status;
  });
}

/** Cases on one day. Those that are overdue are open too. */
function count(date: Day, statuses: readonly (CaseStatus | null)[]): ProgressPoint {
  let [open, overdue, closed] = [0, 0, 0];
  for (const status of statuses) {
    if (status?.state === 'closed') closed += 1;
    else if (status) open += 1;
    if (status?.overdue) overdue += 1;
  }
  return { date, open, overdue, closed };
}

/** How many cases were open, overdue and closed at the end of each month, the last point being the as-of day. */
export function progressByMonth(
  files: readonly ClockFile[],
  deadlines: readonly Deadline[],
  from: Day,
  asOf: Day,
): ProgressPoint[] {
  const days = daysCounted(from, asOf);
  const statuses = files.map((file) => statusesOn(days, file, deadlines));
  return days.map((day, i) =>
    count(
      day,
      statuses.map((ofFile) => ofFile[i] ?? null),
    ),
  );
}
