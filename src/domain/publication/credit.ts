import type { CreditEntry } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type { CaseEntry, InterviewEntry, NoticeEntry } from './entries.ts';
import { ascending, descending } from '../group.ts';

/** What an entry in a credit file is about, as one text: subjects of one firm are not those of another. */
const about = (firm: string, subject: string): string => `${firm} ${subject}`;

/** What the publication already tells of firms by name, and of which penalties. */
function toldOf(
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  interviews: readonly InterviewEntry[],
) {
  const named = cases.filter((entry) => entry.firm !== null);
  const penalties = named
    .filter((entry) => entry.penalties.length > 0)
    .flatMap((entry) =>
      [entry.id, ...entry.penalties.map(({ decision }) => decision)].map((subject) =>
        about(entry.firm ?? '', subject),
      ),
    );
  const others = [
    ...notices.map(({ producer, sample }) => about(producer.firm, sample.number)),
    ...named.map((entry) => about(entry.firm ?? '', entry.id)),
    ...interviews.map(({ firm, id }) => about(firm ?? '', id)),
  ];
  return { penalties: new Set(penalties), all: new Set([...penalties, ...others]) };
}

/**
 * Entries of the credit files up to the day, newest first, that tell no more of a firm than is published
 * of it elsewhere: no batch without a notice, no case or interview that does not name it, no penalty
 * after its term. What has been repaired is gone, and with it the word of the repair.
 */
export function tellableCredit(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  interviews: readonly InterviewEntry[],
): CreditEntry[] {
  const entries = context.views.flatMap(({ campaign }) =>
    campaign.credit.filter(({ date }) => date <= context.asOf),
  );
  const told = toldOf(notices, cases, interviews);
  const repaired = new Set(
    entries
      .filter(({ kind }) => kind === 'repaired')
      .map(({ firm, subject }) => about(firm, subject)),
  );
  return entries
    .filter(({ firm, kind, subject }) => {
      const key = about(firm, subject);
      return (kind === 'penalty' ? told.penalties : told.all).has(key) && !repaired.has(key);
    })
    .toSorted(ascending(({ kind, subject }) => `${kind} ${subject}`))
    .toSorted(descending(({ date }) => date));
}
