import type { Attendance, Commitment, Interview } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type { CaseEntry, InterviewEntry, NoticeEntry } from './entries.ts';
import { descending, groupBy } from '../group.ts';
import { unnamedFiles } from './cases.ts';
import { withoutNames, withPublicNames } from './names.ts';

/** A follow-up bears no date of its own: where the commitment was kept later, it was written later too. */
function commitmentEntry(
  { id, party, commitment, due, keptOn, followUp }: Commitment,
  asOf: string,
): InterviewEntry['commitments'][number] {
  const known = { id, party, commitment, due };
  if (keptOn !== null && keptOn <= asOf) {
    return { ...known, keptOn, followUp, status: keptOn <= due ? 'kept' : 'keptLate' };
  }
  const status = due < asOf ? 'late' : 'due';
  return { ...known, keptOn: null, followUp: keptOn === null ? followUp : null, status };
}

const attendanceEntry = ({ role, roleEn, people, reported }: Attendance) => ({
  role: { zh: role, en: roleEn },
  people,
  reported,
});

/**
 * Firms that interviews may name: those of public record, but for those that an unnamed case concerns,
 * since the interview may have been about that.
 */
function nameableFirms(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
): ReadonlySet<string> {
  const unnamed = new Set(unnamedFiles(context, cases).map((file) => file.case.firm));
  const named = [
    ...notices.map(({ producer }) => producer.firm),
    ...cases.flatMap(({ firm }) => firm ?? []),
  ];
  return new Set(named.filter((firm) => !unnamed.has(firm)));
}

function withNames(
  entry: Omit<InterviewEntry, 'firm'>,
  { firm: id }: Interview,
  nameable: ReadonlySet<string>,
  context: Context,
): InterviewEntry {
  if (id === null) return { ...entry, firm: null };
  const firm = context.firms.get(id);
  if (!firm) throw new Error(`Firm ${id} is not in the dataset`);
  return nameable.has(id)
    ? withPublicNames(firm, { ...entry, firm: id }, context)
    : withoutNames(firm, { ...entry, firm: null });
}

/** Interviews held by the day, newest first. */
export function interviewEntries(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
): InterviewEntry[] {
  const nameable = nameableFirms(context, notices, cases);
  const entries = context.views.flatMap(({ campaign }) => {
    const attendance = groupBy(campaign.attendance, (row) => row.interview);
    const commitments = groupBy(campaign.commitments, (row) => row.interview);
    const held = campaign.interviews.filter(({ date }) => date <= context.asOf);
    return held.map((interview) => {
      const { id, date, level, form, title, region, agenda } = interview;
      const present = (attendance.get(id) ?? []).map(attendanceEntry);
      const promised = commitments.get(id) ?? [];
      const entry: Omit<InterviewEntry, 'firm'> = {
        id,
        campaign: campaign.id,
        date,
        level,
        form,
        title,
        region,
        agenda: [...agenda],
        attendance: present,
        attendees: present.reduce((sum, { people }) => sum + people, 0),
        commitments: promised.map((row) => commitmentEntry(row, context.asOf)),
      };
      return withNames(entry, interview, nameable, context);
    });
  });
  return entries.toSorted(descending(({ date, id }) => `${date} ${id}`));
}
