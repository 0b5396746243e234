import type { Campaign, Dataset } from '../dataset.ts';
import { addDays, type Day } from '../date.ts';
import { byKey } from '../group.ts';
import type { Penalty } from '../schema/tables.ts';

const about = (firm: string, subject: string): string => `${firm} ${subject}`;

/** Days on which a firm's credit was repaired, by firm and by the decision or case that this concerns. */
function repairs({ campaigns }: Dataset, asOf: Day): ReadonlyMap<string, Day> {
  const entries = campaigns.flatMap(({ credit }) =>
    credit.filter(({ kind, date }) => kind === 'repaired' && date <= asOf),
  );
  return new Map(entries.map(({ firm, subject, date }) => [about(firm, subject), date]));
}

/** The penalties of a campaign; of one whose credit is repaired, the term of publication ends the day before. */
export function penaltiesAsRepaired(campaign: Campaign, dataset: Dataset, asOf: Day): Penalty[] {
  const repairedOn = repairs(dataset, asOf);
  const cases = byKey(campaign.cases, ({ id }) => id);
  return campaign.penalties.map((penalty) => {
    const firm = cases.get(penalty.case)?.firm ?? '';
    const day = [penalty.decision, penalty.case]
      .map((subject) => repairedOn.get(about(firm, subject)))
      .find((found) => found !== undefined);
    if (day === undefined || day > penalty.publicUntil) return penalty;
    return { ...penalty, publicUntil: addDays(day, -1) };
  });
}
