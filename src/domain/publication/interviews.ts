import type { Commitment } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type { InterviewEntry } from './entries.ts';
import { descending, groupBy } from '../group.ts';

function commitmentEntry(
  { id, party, commitment, due, keptOn, followUp }: Commitment,
  asOf: string,
): InterviewEntry['commitments'][number] {
  const kept = keptOn !== null && keptOn <= asOf ? keptOn : null;
  const status = kept ? (kept <= due ? 'kept' : 'keptLate') : due < asOf ? 'late' : 'due';
  return { id, party, commitment, due, keptOn: kept, followUp, status };
}

/** Interviews held by the day, newest first. A firm is named only if it is among those of public record. */
export function interviewEntries(
  context: Context,
  publicFirms: ReadonlySet<string>,
): InterviewEntry[] {
  return context.views
    .flatMap(({ campaign }) => {
      const attendance = groupBy(campaign.attendance, (row) => row.interview);
      const commitments = groupBy(campaign.commitments, (row) => row.interview);
      return campaign.interviews
        .filter(({ date }) => date <= context.asOf)
        .map((interview): InterviewEntry => {
          const present = attendance.get(interview.id) ?? [];
          return {
            id: interview.id,
            campaign: campaign.id,
            date: interview.date,
            level: interview.level,
            form: interview.form,
            title: interview.title,
            firm:
              interview.firm !== null && publicFirms.has(interview.firm) ? interview.firm : null,
            region: interview.region,
            agenda: [...interview.agenda],
            attendance: present.map(({ role, roleEn, people, reported }) => ({
              role: { zh: role, en: roleEn },
              people,
              reported,
            })),
            attendees: present.reduce((sum, { people }) => sum + people, 0),
            commitments: (commitments.get(interview.id) ?? []).map((row) =>
              commitmentEntry(row, context.asOf),
            ),
          };
        });
    })
    .toSorted(descending(({ date, id }) => `${date} ${id}`));
}
