import { tracer } from './trace.ts';
import { viewOf } from './view.ts';

/**
 * Keeps the answer of a query for the whole build, and lets the build know which parts of it a page reads. The
 * live preview asks anew each time, because its collections change under it.
 */
export function once<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return load;
  let answer: Promise<T> | undefined;
  if (!tracer) return () => (answer ??= load());
  const { apart, offer, read } = tracer;
  const whole = () => (answer ??= apart(load));
  offer(name, whole);
  return async () => viewOf(await whole(), name, read);
}
