import type { Rate } from '../rates/series.ts';

/** What one campaign found in one group. */
export interface CampaignRate {
  /** When the campaign was, in few letters. */
  readonly period: string;
  /** Numerator and denominator in words. */
  readonly counts: string;
  /** The rate in words, or why there is none. */
  readonly verdict: string;
  /** `null` below the minimum number of batches: counts only. */
  readonly rate: Rate | null;
  readonly newest: boolean;
}

/** A category or region with its rates, newest campaign first. */
export interface CampaignGroup {
  readonly label: string;
  readonly rates: readonly CampaignRate[];
}

export interface CampaignsSeries {
  readonly groups: readonly CampaignGroup[];
  readonly keys: { readonly newest: string; readonly earlier: string; readonly interval: string };
}
