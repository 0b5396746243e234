import { randomLcg } from 'd3';

/** A source of numbers from 0 up to but not 1; the same seed gives the same numbers. */
export type Random = () => number;

/** FNV-1a with a final mix, so that seeds that differ little start far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One source for each purpose: a change in one leaves what the others give as it was. */
export const randomOf = (seed: number, block: number, purpose: string): Random =>
  randomLcg(hash(`${seed} ${block} ${purpose}`) / 2 ** 32);

/** A whole number from `low` to `high`, both included. */
export const integer = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

export const between = (random: Random, low: number, high: number): number =>
  low + random() * (high - low);

export const chance = (random: Random, probability: number): boolean => random() < probability;

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from');
  return found;
}

/** Picks by weight; weights need not sum to one. */
export function weighted<T>(random: Random, list: readonly (readonly [T, number])[]): T {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random() * total;
  const found = list.find(([, weight]) => (rest -= weight) < 0) ?? list.at(-1);
  if (!found) throw new RangeError('Nothing to pick from');
  return found[0];
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = integer(random, 0, i);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
