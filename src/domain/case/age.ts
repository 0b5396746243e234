/**
 * Bands of days by which open cases are told apart by age, and overdue ones by how late they are. Three
 * of them end where a reader asks: within a month, within the time that the law gives, within half a year.
 */
export const AGE_BANDS = [
  { key: 'month', upTo: 30 },
  { key: 'quarter', upTo: 90 },
  { key: 'halfYear', upTo: 180 },
  { key: 'longer', upTo: Infinity },
] as const;

export type AgeBand = (typeof AGE_BANDS)[number]['key'];

/** The band in which a number of days lies. */
export function ageBand(days: number): AgeBand {
  if (!(days >= 0)) throw new RangeError(`No age: ${days} days`);
  return AGE_BANDS.find(({ upTo }) => days <= upTo)?.key ?? 'longer';
}
