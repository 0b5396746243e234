import { max, range } from 'd3';

/** Shades of one colour, from 1 (faint) to this; 0 is none. The darkest needs inverse text. */
export const SHADES = 4;

/**
 * Upper bounds of the shades for counts up to the highest: whole numbers, evenly apart, without
 * steps that no count could fall into.
 */
export function shadeBounds(counts: readonly number[]): number[] {
  const highest = max(counts) ?? 0;
  const steps = Math.min(SHADES, highest);
  return range(1, steps + 1).map((step) => Math.ceil((highest * step) / steps));
}

/** Shade of a count: 0 for none, and {@link SHADES} for the highest wherever counts differ. */
export function shadeOf(count: number, bounds: readonly number[]): number {
  if (count <= 0) return 0;
  const step = bounds.findIndex((bound) => count <= bound);
  return SHADES - bounds.length + (step === -1 ? bounds.length : step + 1);
}
