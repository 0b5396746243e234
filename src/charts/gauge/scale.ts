import { extent, max, min, scaleLinear, scaleSymlog } from 'd3';
import type { ScaleSeries } from './series.ts';

/** Beyond this many times the bound, a straight scale would crush everything at the bound. */
const COMPRESS_FROM = 20;

export interface GaugeScale {
  readonly x: (value: number) => number;
  readonly compressed: boolean;
}

/** A scale for values and bounds: straight, or logarithmic where a value is many times its bound. */
export function gaugeScale(series: ScaleSeries, range: readonly [number, number]): GaugeScale {
  const values = series.values.map(({ value }) => value);
  const all = [...values, ...series.bounds.map(({ value }) => value)];
  const [lowest = 0, highest = 1] = extent(all);
  if (!series.fromZero) {
    const margin = (highest - lowest || 1) * 0.45;
    const from = Math.max(0, lowest - margin);
    return { x: scaleLinear([from, highest + margin], range), compressed: false };
  }
  const positive = all.filter((value) => value > 0);
  const bound = min(series.bounds.map(({ value }) => value).filter((value) => value > 0));
  const reference = bound ?? min(positive) ?? 1;
  if ((max(values) ?? 0) <= COMPRESS_FROM * reference) {
    return { x: scaleLinear([0, (highest || 1) * 1.25], range), compressed: false };
  }
  // A decade below the bound is still shown; zero has its place at the left end.
  const scale = scaleSymlog([0, highest * 2], range).constant(reference / 9);
  return { x: scale, compressed: true };
}
