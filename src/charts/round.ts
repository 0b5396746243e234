/** Rounds to one decimal: a tenth of a pixel, finer than any screen shows. */
export const round = (n: number): number => {
  const rounded = Math.round(n * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};

/**
 * The same value with every number in it rounded. The last step of placing: markup stays short, and
 * equal on machines whose arithmetic differs in the last digit.
 */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return round(value) as T;
  if (Array.isArray(value)) return value.map((part) => rounded<unknown>(part)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)])) as T;
}
