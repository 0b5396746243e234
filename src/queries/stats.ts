import type { Stat } from '../domain/publication/entries.ts';
import { distinguishable } from '../domain/statistics/wilson.ts';
import type { Published } from './published.ts';

/** What a figure is about; campaign, category and region are told apart in its scope. */
export interface Scope {
  readonly campaign?: string | undefined;
  readonly category?: string | undefined;
  readonly region?: string | undefined;
  readonly interview?: string | undefined;
  readonly benchmark?: string | undefined;
}

const PARTS = ['benchmark', 'interview', 'campaign', 'category', 'region'] as const;

/** The key of a scope: `campaign:2021-six-categories category:dairy`. A reference figure stands alone. */
export function scopeKey(scope: Scope): string {
  const alone = scope.benchmark ? 'benchmark' : scope.interview ? 'interview' : undefined;
  return PARTS.filter((part) => scope[part] !== undefined && (!alone || part === alone))
    .map((part) => `${part}:${scope[part]}`)
    .join(' ');
}

/** A figure that may be missing, because there was nothing to count or to divide by. */
export const findStat = (data: Published, scope: string, name: string): Stat | undefined =>
  data.stats.get(scope)?.[name];

/** A figure that must be there: a wrong name or scope stops the build. */
export function stat(data: Published, scope: string, name: string): Stat {
  const found = findStat(data, scope, name);
  if (!found) throw new Error(`There is no figure "${name}" in scope "${scope}"`);
  return found;
}

export type Standing = 'above' | 'below' | 'same' | 'few';

/**
 * How a part's failure rate stands to the whole's: told apart only if the whole's rate lies outside the part's 95 %
 * interval, and not judged at all below a minimum of batches.
 */
export function standing(part: Stat | undefined, whole: Stat, minimum: number): Standing {
  const { d = 0, low, high } = part ?? {};
  if (d < minimum || low === undefined || high === undefined) return 'few';
  return distinguishable({ low, high }, whole.value) ?? 'same';
}
