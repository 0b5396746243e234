import { min, range } from 'd3';
import { placeLegend, type Key, type PlacedKey } from '../legend.ts';
import type { Tile, TilesSeries } from './series.ts';
import { SIGN } from './words.ts';

export const TILE_GAP = 4;
const LEGEND_GAP = 8;

/** What shades, empty tiles and heavy frames mean, as far as there are any. */
export function keysOf({ shades, keys, tiles }: TilesSeries): Key[] {
  const signs = (['above', 'below'] as const)
    .filter((standing) => tiles.some((tile) => tile.standing === standing && tile.rate))
    .map((standing): Key => ({ mark: 'apart', label: `${SIGN[standing]} ${keys[standing]}` }));
  return [
    ...shades.map((label, i): Key => ({ mark: 'square', label, tone: `c-tile c-shade-${i + 1}` })),
    ...(tiles.some(({ rate }) => !rate)
      ? [{ mark: 'square', label: keys.tooFew, tone: 'c-tile c-shade-0' } as const]
      : []),
    ...signs,
  ];
}

/** Steps from tile to tile, and how many rows there are. */
export interface Grid {
  readonly width: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly rows: number;
}

type At = Pick<Tile, 'row' | 'column'>;

/** The legend: in the empty corner above the tiles if it fits there, else below them. */
export function legendOf(
  keys: readonly Key[],
  tiles: readonly At[],
  { width, stepX, stepY, rows }: Grid,
): { readonly keys: readonly PlacedKey[]; readonly bottom: number } {
  for (const free of range(1, rows)) {
    const first =
      min(
        tiles.filter(({ row }) => row < free),
        ({ column }) => column,
      ) ?? 0;
    const room = first * stepX - 4 * TILE_GAP;
    const legend = placeLegend(keys, room, 0);
    const fits = room >= width / 3 && legend.height + LEGEND_GAP <= free * stepY;
    if (fits && legend.width <= room) return { keys: legend.keys, bottom: rows * stepY };
  }
  const legend = placeLegend(keys, width, rows * stepY + LEGEND_GAP);
  return { keys: legend.keys, bottom: rows * stepY + LEGEND_GAP + legend.height };
}
