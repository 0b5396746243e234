/** Records by a key that occurs once. */
export const byKey = <T, K>(records: Iterable<T>, key: (record: T) => K): ReadonlyMap<K, T> =>
  new Map(Array.from(records, (record) => [key(record), record]));

/** Records by a key that they share, each group in the order given. */
export const groupBy = <T, K>(
  records: Iterable<T>,
  key: (record: T) => K,
): ReadonlyMap<K, readonly T[]> => Map.groupBy(records, key);

/** How many records there are of each key, keys in the order of their first record. */
export function countBy<T>(
  records: Iterable<T>,
  key: (record: T) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    const k = key(record);
    counts[k] = (counts[k] ?? 0) + 1;
  }
  return counts;
}

type Comparator<T> = (a: T, b: T) => number;

/** Orders by a key, smallest first, in code-unit order: the same on every machine. */
export const ascending =
  <T>(key: (record: T) => string | number): Comparator<T> =>
  (a, b) => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };

/** Orders by a key, largest first. */
export const descending = <T>(key: (record: T) => string | number): Comparator<T> => {
  const compare = ascending(key);
  return (a, b) => compare(b, a);
};
