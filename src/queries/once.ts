/**
 * Keeps the answer of a query for the whole build. The live preview asks anew each time, because its
 * collections change under it.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return load;
  let answer: Promise<T> | undefined;
  return () => (answer ??= load());
}
