/** A calendar day as `YYYY-MM-DD`; such texts sort as the days do. No time zone is involved. */
export type Day = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / MS_PER_DAY;

const build = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export function dayFromNumber(n: number): Day {
  const date = new Date(n * MS_PER_DAY);
  return build(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whole days from one day to another; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const kept = Math.min(dayOfMonth, last.getUTCDate());
  return build(last.getUTCFullYear(), last.getUTCMonth() + 1, kept);
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isDate(text: string): boolean {
  const m = ISO_DAY.exec(text);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (year < 1949 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const OTHER_STYLE = /^(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?$/;
/** A time of day after the date, as spreadsheets and databases write it. */
const TIME = /[\sT]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Excel's day 1 is 1900-01-01, with a 1900-02-29 that never was: day 0 falls on 1899-12-30. */
const EXCEL_DAY_0 = dayNumber('1899-12-30');

/** By which rule a text that is no `YYYY-MM-DD` day fails, and the day it most likely means. */
export function suggestDate(text: string): { rule: string; suggestion?: Day } {
  if (ISO_DAY.test(text)) return { rule: 'cell-date-nonexistent' };
  if (/^[2-6]\d{4}$/.test(text)) {
    return { rule: 'cell-date-serial', suggestion: dayFromNumber(EXCEL_DAY_0 + Number(text)) };
  }
  const date = text.replace(TIME, '');
  const m = OTHER_STYLE.exec(date) ?? COMPACT.exec(date);
  if (!m) return { rule: 'cell-date-form' };
  const day = build(Number(m[1]), Number(m[2]), Number(m[3]));
  return isDate(day)
    ? { rule: 'cell-date-style', suggestion: day }
    : { rule: 'cell-date-nonexistent' };
}

/** The time of day in Asia/Shanghai, `HH:MM`, at an instant given by the caller. */
export const timeInShanghai = (instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

/** Today in Asia/Shanghai at an instant given by the caller. */
export const dayInShanghai = (instant: Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(instant);

/** Hours and minutes; a spreadsheet drops the hour's zero and adds seconds. */
const TIME_OF_DAY = /^(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?$/;

/** The time of day that a text surely means which is written in another style than `HH:MM`. */
export function suggestTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = TIME_OF_DAY.exec(text) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
