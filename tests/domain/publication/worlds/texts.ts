import type { Day } from '../../../../src/domain/date.ts';
import type { CreditEntry, Firm } from '../../../../src/domain/schema/tables.ts';
import type { Story } from './story.ts';

/** A free text: it names the firm, and says from which day on it may be known. */
export const textOf = ({ name, formerNames }: Firm, day: Day): string =>
  `${name}（${(formerNames ?? [name])[0]}）记于${day}`;

export const creditEntry = (
  { firm }: Story,
  kind: CreditEntry['kind'],
  subject: string,
  date: Day,
): CreditEntry => ({
  firm: firm.id,
  date,
  kind,
  subject,
  content: textOf(firm, date),
  gradeAfter: null,
});
