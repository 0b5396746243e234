/** How unusual a rate is for its number of batches: beyond 99.8 %, beyond 95 %, or usual. */
export type Surprise = 'alarm' | 'warning' | 'usual';

export interface FunnelPoint {
  readonly label: string;
  readonly batches: number;
  readonly rate: number;
  readonly surprise: Surprise;
  readonly title: string;
}

export interface FunnelSeries {
  readonly points: readonly FunnelPoint[];
  readonly average: number;
  readonly averageLabel: string;
  readonly labels: {
    readonly batches: string;
    readonly rate: string;
    readonly warning: string;
    readonly alarm: string;
    readonly usual: string;
    readonly outside: string;
  };
}

/** Standard deviations that hold 95 % and 99.8 % of a normal distribution. */
export const WARNING_Z = 1.96;
export const ALARM_Z = 3.09;

/** Limits within which chance alone keeps the rate of so many batches, if its true rate is the average. */
export function funnelLimits(
  average: number,
  batches: number,
  z: number,
): readonly [number, number] {
  const spread = z * Math.sqrt((average * (1 - average)) / batches);
  return [Math.max(0, average - spread), Math.min(1, average + spread)];
}

export function surpriseOf(rate: number, batches: number, average: number): Surprise {
  const outside = (z: number) => {
    const [low, high] = funnelLimits(average, batches, z);
    return rate < low || rate > high;
  };
  if (outside(ALARM_Z)) return 'alarm';
  return outside(WARNING_Z) ? 'warning' : 'usual';
}
