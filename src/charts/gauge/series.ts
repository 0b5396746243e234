/** How one value stands to the limit; `between`: over m, which a few values of a plan may be. */
export type ValueStanding = 'pass' | 'between' | 'fail';

/** The part of a scale up to a bound; the last one has no end. */
export interface Zone {
  readonly to: number | null;
  readonly standing: ValueStanding;
  readonly word: string;
}

/** A result that is a number, or several, beside a limit that is. */
export interface ScaleSeries {
  readonly form: 'scale';
  readonly values: readonly {
    readonly value: number;
    readonly label: string;
    readonly standing: ValueStanding;
  }[];
  /** From the lowest up. */
  readonly zones: readonly Zone[];
  readonly bounds: readonly { readonly value: number; readonly label: string }[];
  /** Whether values are near one another and far from zero, so that zero would only waste room. */
  readonly fromZero: boolean;
  /** Unit of the values; empty where they have none. */
  readonly unit: string;
  /** Said where the scale is compressed. */
  readonly compressed: string;
}

/** A result that is no matter of numbers: must not be detected, must not be used. */
export interface WordsSeries {
  readonly form: 'words';
  readonly limit: { readonly heading: string; readonly text: string };
  readonly result: { readonly heading: string; readonly text: string };
}

export type GaugeSeries = ScaleSeries | WordsSeries;

/** Standing of a value in the zones; a bound belongs to the zone that passes better. */
export function standingIn(value: number, zones: readonly Omit<Zone, 'word'>[]): ValueStanding {
  const index = zones.findIndex(({ to }) => to === null || value <= to);
  const [zone, next] = [zones[index], zones[index + 1]];
  if (zone && next && value === zone.to && next.standing === 'pass') return 'pass';
  return zone?.standing ?? 'fail';
}
