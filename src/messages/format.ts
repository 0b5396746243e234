import type { Day } from '../domain/date.ts';
import { remembering } from '../domain/group.ts';
import type { Locale } from './locale.ts';

/** How one language writes numbers and days; the only place that does. */
export interface Formats {
  /** With separators: 6,954,438. */
  readonly number: (value: number) => string;
  /** A ratio without false exactness: 1.8, 12, 340. */
  readonly ratio: (value: number) => string;
  /** A fraction as a percentage: 15.6 %, and 2.69 % where it is of enough to bear a second decimal. */
  readonly percent: (fraction: number, of?: number) => string;
  /** Size of a file: 12 KB, 3.4 MB. */
  readonly size: (bytes: number) => string;
  /** A difference of fractions in percentage points, with its sign: +4.2, −20.0. */
  readonly points: (difference: number) => string;
  /** 2022年6月30日, 30 June 2022. */
  readonly day: (day: Day) => string;
  /** 6月30日, 30 Jun 2022: where columns are narrow. */
  readonly shortDay: (day: Day) => string;
  readonly days: (from: Day, to: Day) => string;
  /** Of `2022-06`: 2022年6月, June 2022. */
  readonly month: (month: string) => string;
  /** Of `2022-06`: 6月, June. */
  readonly monthName: (month: string) => string;
  /** Of `2022`: 2022年, 2022. */
  readonly year: (year: string) => string;
}

/** Whose habits of writing numbers and days a language follows. */
const HABITS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** From this denominator on, a second decimal of a percentage means something. */
const FINE_FROM = 10_000;
const RATIO_DIGITS = 2;
const KB = 1000;
const MB = KB * KB;

/** A calendar day has no time zone; reading and writing it in UTC keeps it the same day. */
const instant = (day: Day) => new Date(`${day}T00:00:00Z`);

/** So many of a kind are remembered as they are written: the same few stand on page after page. */
const REMEMBERED = 5000;

const once = <T>(write: (value: T) => string): ((value: T) => string) =>
  remembering(write, REMEMBERED);

function formatsOf(locale: Locale): Formats {
  const tag = HABITS[locale];
  const whole = new Intl.NumberFormat(tag, {
    maximumFractionDigits: 1,
    // Chinese writes 1010 without a separator.
    useGrouping: locale === 'zh' ? 'min2' : 'auto',
  });
  const ratio = new Intl.NumberFormat(tag, { maximumSignificantDigits: RATIO_DIGITS });
  const points = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percent = (digits: number) =>
    new Intl.NumberFormat(tag, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: digits,
    });
  const coarse = percent(1);
  const fine = percent(2);
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(tag, {
    month: locale === 'zh' ? 'numeric' : 'long',
    timeZone: 'UTC',
  });
  const short = new Intl.DateTimeFormat(tag, {
    dateStyle: locale === 'zh' ? 'long' : 'medium',
    timeZone: 'UTC',
  });
  return {
    // Minus nothing is nothing, and remembered as the same.
    number: once((value) => whole.format(value + 0)),
    ratio: (value) => ratio.format(value),
    percent: (fraction, of = 0) => (of >= FINE_FROM ? fine : coarse).format(fraction),
    points: (difference) => points.format(100 * difference).replace('-', '−'),
    day: once((day) => long.format(instant(day))),
    month: (of) => month.format(instant(`${of}-01`)),
    monthName: (of) => monthName.format(instant(`${of}-01`)),
    year: (of) => (locale === 'zh' ? `${of}年` : of),
    shortDay: once((day) => short.format(instant(day))),
    size: (bytes) =>
      bytes < MB ? `${whole.format(Math.ceil(bytes / KB))} KB` : `${ratio.format(bytes / MB)} MB`,
    days: (from, to) =>
      locale === 'zh'
        ? `${long.format(instant(from))}至${long.format(instant(to))}`
        : long.formatRange(instant(from), instant(to)),
  };
}

const FORMATS: Readonly<Record<Locale, Formats>> = { zh: formatsOf('zh'), en: formatsOf('en') };

export const formats = (locale: Locale): Formats => FORMATS[locale];
