/** A rate with its 95 % interval, all as fractions. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where a rate stands against the average: only an interval that leaves the average out tells. */
export type Standing = 'above' | 'below' | 'within';

export interface RateRow {
  readonly label: string;
  /** Numerator and denominator in words. */
  readonly counts: string;
  /** The rate in words, or why there is none. */
  readonly verdict: string;
  /** `null` below the minimum number of batches: counts only. */
  readonly rate: Rate | null;
  readonly standing: Standing;
}

/** A rate to compare with, drawn through all rows. */
export interface Reference {
  readonly label: string;
  readonly value: number;
  readonly line: 'solid' | 'dashed';
}

export interface RatesSeries {
  readonly rows: readonly RateRow[];
  readonly references: readonly Reference[];
  readonly keys: { readonly apart: string; readonly within: string; readonly interval: string };
}
