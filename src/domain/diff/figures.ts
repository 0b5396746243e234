import { byKey } from '../group.ts';
import type { Stat, StatsEntry } from '../publication/entries.ts';

/** A figure that differs; `null` where there is none. */
export interface FigureChange {
  readonly scope: string;
  readonly stat: string;
  readonly before: Stat | null;
  readonly after: Stat | null;
}

const isSame = (a: Stat | undefined, b: Stat | undefined): boolean =>
  a?.value === b?.value && a?.n === b?.n && a?.d === b?.d;

/** Every figure that two publications give differently, by scope and name, in the order of the later one. */
export function figureChanges(
  before: readonly StatsEntry[],
  after: readonly StatsEntry[],
): FigureChange[] {
  const was = byKey(before, ({ id }) => id);
  const is = byKey(after, ({ id }) => id);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((scope) => {
    const [old = {}, now = {}] = [was.get(scope)?.stats, is.get(scope)?.stats];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((stat) => !isSame(old[stat], now[stat]))
      .map((stat) => ({ scope, stat, before: old[stat] ?? null, after: now[stat] ?? null }));
  });
}
