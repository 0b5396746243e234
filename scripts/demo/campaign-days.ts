import { addDays, daysBetween, type Day } from '../../src/domain/date.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import type { Random } from './random.ts';

/** First and last day of the campaign. */
export const WINDOW = { from: '2021-08-04', to: '2022-01-25' } as const;

/** The day to which the demonstration is pinned: what happens later is left out. */
export const AS_OF = '2022-06-30';

/** Times of heavy consumption; visits grow denser towards them. */
export const KEY_PERIODS = [
  { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, date: '2021-09-21' },
  { name: { zh: '国庆节', en: 'National Day' }, date: '2021-10-01' },
  { name: { zh: '元旦', en: 'New Year’s Day' }, date: '2022-01-01' },
  { name: { zh: '春节', en: 'Spring Festival' }, date: '2022-02-01' },
] as const;

const RUN_UP_DAYS = 21;
const DAY_OFF_WEIGHT = 0.06;

function weightOf(day: Day): number {
  const runUps = KEY_PERIODS.map(({ date }) => daysBetween(day, date))
    .filter((left) => left >= 0 && left <= RUN_UP_DAYS)
    .map((left) => 1.6 * (1 - left / RUN_UP_DAYS));
  return (isWorkingDay(day) ? 1 : DAY_OFF_WEIGHT) * (1 + Math.max(0, ...runUps));
}

const DAYS: readonly Day[] = Array.from(
  { length: daysBetween(WINDOW.from, WINDOW.to) + 1 },
  (_, i) => addDays(WINDOW.from, i),
);

/** For each day of the window, the sum of the weights up to and with it. */
const SUMS: readonly number[] = (() => {
  let sum = 0;
  return DAYS.map((day) => (sum += weightOf(day)));
})();

/** A day of the window, or of the part of it that begins and ends with the days given. */
export function visitDay(random: Random, from: Day = WINDOW.from, to: Day = WINDOW.to): Day {
  const low = SUMS[daysBetween(WINDOW.from, from) - 1] ?? 0;
  const high = SUMS[daysBetween(WINDOW.from, to)] ?? 0;
  const target = low + random() * (high - low);
  return DAYS[SUMS.findIndex((sum) => sum > target)] ?? to;
}
