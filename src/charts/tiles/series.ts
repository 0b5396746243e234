import type { Standing } from '../rates/series.ts';

export interface Tile {
  /** Place in the grid, from 1. */
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** Failing batches of those sampled. */
  readonly counts: readonly [failed: string, samples: string];
  /** The rate in words; `null` where there are too few batches for one. */
  readonly rate: string | null;
  /** Step of the scale in which the rate lies, from 1; 0 without a rate. */
  readonly shade: number;
  readonly standing: Standing;
  readonly href: string;
  /** The tile in words, for those who can not see it. */
  readonly title: string;
}

export interface TilesSeries {
  readonly tiles: readonly Tile[];
  /** What each shade means, from 1. */
  readonly shades: readonly string[];
  /** What an empty tile and the marks for above and below the average mean. */
  readonly keys: { readonly tooFew: string; readonly above: string; readonly below: string };
}
