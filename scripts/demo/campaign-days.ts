import { addDays, daysBetween, type Day } from '../../src/domain/date.ts';
import type { CampaignSettings } from '../../src/domain/schema/settings.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import type { Random } from './random.ts';

/** The day to which the demonstration is pinned: what happens later is left out. */
export const AS_OF = '2022-06-30';

/** The days of a campaign. */
export interface CampaignDays {
  /** First and last day. */
  readonly window: CampaignSettings['window'];
  /** Times of heavy consumption; visits grow denser towards them. */
  readonly keyPeriods: CampaignSettings['keyPeriods'];
  /** A day of the window, or of the part of it that begins and ends with the days given. */
  readonly visitDay: (random: Random, from?: Day, to?: Day) => Day;
}

const RUN_UP_DAYS = 21;
const DAY_OFF_WEIGHT = 0.06;

function weightOf(day: Day, keyPeriods: CampaignDays['keyPeriods']): number {
  const runUps = keyPeriods
    .map(({ date }) => daysBetween(day, date))
    .filter((left) => left >= 0 && left <= RUN_UP_DAYS)
    .map((left) => 1.6 * (1 - left / RUN_UP_DAYS));
  return (isWorkingDay(day) ? 1 : DAY_OFF_WEIGHT) * (1 + Math.max(0, ...runUps));
}

/** For each day, the sum of the weights up to and with it. */
function sumsOf(days: readonly Day[], keyPeriods: CampaignDays['keyPeriods']): readonly number[] {
  let sum = 0;
  return days.map((day) => (sum += weightOf(day, keyPeriods)));
}

export function campaignDays(
  window: CampaignDays['window'],
  keyPeriods: CampaignDays['keyPeriods'],
): CampaignDays {
  const length = daysBetween(window.from, window.to) + 1;
  const days = Array.from({ length }, (_, i) => addDays(window.from, i));
  const sums = sumsOf(days, keyPeriods);
  const visitDay: CampaignDays['visitDay'] = (random, from = window.from, to = window.to) => {
    const low = sums[daysBetween(window.from, from) - 1] ?? 0;
    const high = sums[daysBetween(window.from, to)] ?? 0;
    const target = low + random() * (high - low);
    return days[sums.findIndex((sum) => sum > target)] ?? to;
  };
  return { window, keyPeriods, visitDay };
}
