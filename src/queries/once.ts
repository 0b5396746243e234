import { tracer } from './trace.ts';
import { ANSWERS, viewOf } from './view.ts';

/**
 * Keeps the answer of a query for the whole build, and lets the build know which parts of it a page reads. The
 * live preview asks anew each time, because its collections change under it.
 */
export function once<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return load;
  let answer: Promise<T> | undefined;
  if (!tracer) return () => (answer ??= load());
  const { apart, offer, partOf, read } = tracer;
  const whole = () => (answer ??= apart(load));
  offer(name, whole, () => (answer = undefined));
  const part = partOf(ANSWERS, name);
  return async () => viewOf(await whole(), part, { partOf, read });
}
