import type { Formats, Messages } from '../../messages/index.ts';
import type { Figure, Sentence } from '../../messages/sentence.ts';
import type { Published } from '../../queries/published.ts';
import { findStat, scopeKey, stat, standing, type Scope } from '../../queries/stats.ts';
import { figureOf } from '../figures.ts';

/** Reads figures of a scope, marked. */
export const figuresOf =
  (data: Published, scope: Scope, f: Formats) =>
  (name: string): Figure => {
    const key = scopeKey(scope);
    return figureOf(stat(data, key, name), name, key, f);
  };

/** How the failure rate of a part stands to the campaign's, with its uncertainty. */
export function rateFinding(data: Published, scope: Scope, t: Messages, f: Formats): Sentence {
  const of = figuresOf(data, scope, f);
  const whole = { campaign: scope.campaign };
  const rate = findStat(data, scopeKey(scope), 'samples.failRate');
  if (!rate) return [t.category.rate.none];
  const average = stat(data, scopeKey(whole), 'samples.failRate');
  const position = standing(rate, average, data.site.policy.minimumBatchesForRate);
  if (position === 'few') return t.category.rate.few(of('samples.failed'), of('samples'));
  const [low, high] = [f.percent(rate.low ?? 0), f.percent(rate.high ?? 0)];
  const averageFigure = figuresOf(data, whole, f)('samples.failRate');
  return t.category.rate[position](of('samples.failRate'), low, high, averageFigure);
}

/** Repeats, where there are any. */
export function repeatFinding(data: Published, scope: Scope, t: Messages, f: Formats): Sentence[] {
  const repeats = figuresOf(data, scope, f)('repeats');
  return repeats.value > 0 ? [t.category.repeats(repeats)] : [];
}
