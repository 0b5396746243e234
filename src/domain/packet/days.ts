import { isDate, type Day } from '../date.ts';

/** A date at the start of a text, and what follows it. */
interface Dated {
  readonly day: Day;
  readonly rest: string;
}

const MARK = String.raw`(?:\s*[年月/.\-]\s*|\s+)`;
/** The ways in which packets and people write a date; the groups are named. */
const STYLES = [
  new RegExp(String.raw`^(?<y>\d{4})${MARK}(?<m>\d{1,2})${MARK}(?<d>\d{1,2})日?(?!\d)`),
  /^(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})/,
  new RegExp(String.raw`^(?<y>\d{2})${MARK}(?<m>\d{1,2})${MARK}(?<d>\d{1,2})日?(?!\d)`),
  /^(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/,
  // Abroad the day goes first, in some places the month.
  new RegExp(String.raw`^(?<d>\d{1,2})${MARK}(?<m>\d{1,2})${MARK}(?<y>20\d{2})(?!\d)`),
  new RegExp(String.raw`^(?<m>\d{1,2})${MARK}(?<d>\d{1,2})${MARK}(?<y>20\d{2})(?!\d)`),
];

/** Words before a date on a packet. */
const LABEL = /^(?:生产|加工)?(?:日期|批号|批次)[:：\s]*|^(?:mfg|lot|batch)\b[\s.:]*/i;

/** A text in one width, without a label before it. */
export const plainText = (text: string): string => text.normalize('NFKC').trim().replace(LABEL, '');

/** The dates with which a text may start; several where it can be read in several ways. */
export function datesAtStart(text: string): readonly Dated[] {
  const plain = plainText(text);
  return STYLES.flatMap((style) => {
    const match = style.exec(plain);
    if (!match?.groups) return [];
    const { y = '', m = '', d = '' } = match.groups;
    const year = y.length === 2 ? `20${y}` : y;
    const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isDate(day) ? [{ day, rest: plain.slice(match[0].length) }] : [];
  });
}

/** Nothing, or a time of day. */
const NO_MORE = /^[\sT]*(\d{1,2}:\d{2}(:\d{2})?)?$/;

/** The days that a text may mean, if it is a date and nothing else. */
export const daysMeant = (text: string): readonly Day[] => [
  ...new Set(datesAtStart(text).flatMap(({ day, rest }) => (NO_MORE.test(rest) ? [day] : []))),
];
