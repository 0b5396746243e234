import type { Day } from '../domain/date.ts';
import type { Stat } from '../domain/publication/entries.ts';
import type { Formats } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { PrintedDay } from '../messages/printed-day.ts';
import type { DayOf, Figure } from '../messages/sentence.ts';

/** A figure with its marks; one with a denominator reads as a percentage. */
export const figureOf = (stat: Stat, name: string, scope: string, f: Formats): Figure => ({
  kind: 'figure',
  value: stat.value,
  text: stat.d === undefined ? f.number(stat.value) : f.percent(stat.value, stat.d),
  stat: name,
  scope,
  ...(stat.n !== undefined && { n: stat.n }),
  ...(stat.d !== undefined && { d: stat.d }),
});

/** A count of what the page itself lists. */
export const countOf = (value: number, f: Formats): Figure => ({
  kind: 'figure',
  value,
  text: f.number(value),
});

/** The day of the data; see `dayOfData`. */
export const printedDayOf = (day: PrintedDay, locale: Locale): DayOf => ({
  kind: 'day',
  day: day.iso,
  text: day[locale],
});

export const dayOf = (day: Day, f: Formats): DayOf => ({ kind: 'day', day, text: f.day(day) });
