/** Records by a key that occurs once. */
export function byKey<T, K>(records: Iterable<T>, key: (record: T) => K): ReadonlyMap<K, T> {
  const found = new Map<K, T>();
  for (const record of records) found.set(key(record), record);
  return found;
}

/** Records by a key that they share, each group in the order given. */
export const groupBy = <T, K>(
  records: Iterable<T>,
  key: (record: T) => K,
): ReadonlyMap<K, readonly T[]> => Map.groupBy(records, key);

/** A function that works out its answer to each question once, as long as it remembers no more than `most`. */
export function remembering<K, T>(answer: (question: K) => T, most = Infinity): (question: K) => T {
  const known = new Map<K, T>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined || known.has(question)) return found as T;
    const made = answer(question);
    if (known.size === most) known.clear();
    known.set(question, made);
    return made;
  };
}

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

type Key<T> = (record: T) => string | number;

/**
 * Orders by a key, smallest first, in code-unit order: the same on every machine. Those that have the same key are
 * ordered by the next.
 */
export const ascending =
  <T>(...keys: readonly Key<T>[]): Comparator<T> =>
  (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  };

/** Orders by a key, largest first, and those that have the same by the next. */
export const descending = <T>(...keys: readonly Key<T>[]): Comparator<T> => {
  const compare = ascending(...keys);
  return (a, b) => compare(b, a);
};
