import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dayFromNumber, dayNumber, type Day } from './date.ts';

/**
 * Working days of mainland China: Monday to Friday, less the holidays and plus the make-up weekends
 * that the State Council publishes for each year. Only the published tables are used. Of the last known
 * year, the notice for the year after it may still move the last days of December.
 */
const holidays = new Set(Object.keys(calendar.holidays));
const makeUpDays = new Set(Object.keys(calendar.workdays));

/** A year's calendar is held if its National Day is: a stray day of New Year does not make a year. */
const isHeld = (year: number): boolean => holidays.has(`${year}-10-01`);

function heldYears(): readonly number[] {
  const dated = [...holidays].map((day) => Number(day.slice(0, 4)));
  const years = [Math.min(...dated.filter(isHeld))];
  for (let next = (years[0] ?? 0) + 1; isHeld(next); next += 1) years.push(next);
  return Object.freeze(years);
}

/** Years of which the published calendar is held, without a gap, oldest first. */
export const knownYears: readonly number[] = heldYears();
const FIRST_YEAR = knownYears[0] ?? 0;
const LAST_YEAR = knownYears.at(-1) ?? 0;
const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`);
const DAYS = dayNumber(`${LAST_YEAR}-12-31`) - FIRST_DAY + 1;

/** 1970-01-01, day 0, was a Thursday. */
const isWeekend = (day: number): boolean => (day + 3) % 7 >= 5;

const isWorking = (day: number): boolean => {
  const text = dayFromNumber(day);
  return makeUpDays.has(text) || (!isWeekend(day) && !holidays.has(text));
};

/** All working days of the known years, as day numbers. */
const workingDays: readonly number[] = Array.from({ length: DAYS }, (_, i) => FIRST_DAY + i).filter(
  isWorking,
);

/** For each day of the known years, the working days up to and with it. */
const counts: readonly number[] = (() => {
  const marks = new Array<number>(DAYS).fill(0);
  for (const day of workingDays) marks[day - FIRST_DAY] = 1;
  let sum = 0;
  return marks.map((mark) => (sum += mark));
})();

/** Working days can not be told in a year whose calendar is not held; they are never guessed. */
export class UnknownYearError extends RangeError {
  override readonly name = 'UnknownYearError';
  readonly year: number;

  constructor(year: number) {
    super(
      `No calendar of working days is known for ${year}, only for ${FIRST_YEAR} to ${LAST_YEAR}. ` +
        'Update the package chinese-days once the State Council has published that year.',
    );
    this.year = year;
  }
}

/** Working days of the known years up to and with the day, or `undefined` outside those years. */
const countThrough = (day: Day): number | undefined => counts[dayNumber(day) - FIRST_DAY];

function knownCount(day: Day): number {
  const count = countThrough(day);
  if (count === undefined) throw new UnknownYearError(Number(day.slice(0, 4)));
  return count;
}

/** The year whose calendar counting `n` working days from the day would need and is not held, or `null`. */
export function missingYear(day: Day, n: number): number | null {
  const count = countThrough(day);
  if (count === undefined) return Number(day.slice(0, 4));
  return count + n > workingDays.length ? LAST_YEAR + 1 : null;
}

/** Whether people work on the day. Throws {@link UnknownYearError}. */
export const isWorkingDay = (day: Day): boolean =>
  workingDays[knownCount(day) - 1] === dayNumber(day);

/**
 * The `n`th working day after a day, which itself is not counted; with 0, the day itself.
 * Throws {@link UnknownYearError}; {@link missingYear} tells beforehand.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  const count = knownCount(day);
  if (n === 0) return day;
  const target = workingDays[count + n - 1];
  if (target === undefined) throw new UnknownYearError(LAST_YEAR + 1);
  return dayFromNumber(target);
}

/**
 * Working days after the first day, up to and with the second; negative when the second is the earlier.
 * Throws {@link UnknownYearError}.
 */
export const workingDaysBetween = (from: Day, to: Day): number => knownCount(to) - knownCount(from);
