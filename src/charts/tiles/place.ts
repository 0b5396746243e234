import { max, min } from 'd3';
import type { Label } from '../label.ts';
import type { PlacedKey } from '../legend.ts';
import { rounded } from '../round.ts';
import { keysOf, legendOf, TILE_GAP } from './legend.ts';
import type { Tile, TilesSeries } from './series.ts';
import { heightOf, sizeOfWords, tileLabels } from './words.ts';

export interface PlacedTile {
  readonly x: number;
  readonly y: number;
  readonly shade: number;
  /** The rate leaves the average out: drawn with a heavy frame. */
  readonly apart: boolean;
  readonly href: string;
  readonly title: string;
  readonly labels: readonly Label[];
}

export interface PlacedTiles {
  readonly width: number;
  readonly height: number;
  readonly tile: readonly [width: number, height: number];
  readonly tiles: readonly PlacedTile[];
  readonly keys: readonly PlacedKey[];
}

/** The same tiles with rows and columns counted from 0. */
function fromZero(tiles: readonly Tile[]): readonly Tile[] {
  const row = min(tiles, (tile) => tile.row) ?? 0;
  const column = min(tiles, (tile) => tile.column) ?? 0;
  return tiles.map((tile) => ({ ...tile, row: tile.row - row, column: tile.column - column }));
}

export function placeTiles(series: TilesSeries, width: number): PlacedTiles {
  const tiles = fromZero(series.tiles);
  const stepX = (width + TILE_GAP) / ((max(tiles, ({ column }) => column) ?? 0) + 1);
  const words = sizeOfWords(tiles, stepX - TILE_GAP);
  const size = [stepX - TILE_GAP, heightOf(tiles, stepX - TILE_GAP, words)] as const;
  const rows = (max(tiles, ({ row }) => row) ?? 0) + 1;
  const grid = { width, stepX, stepY: size[1] + TILE_GAP, rows };
  const legend = legendOf(keysOf(series), tiles, grid);
  return rounded({
    width,
    height: Math.ceil(legend.bottom),
    tile: size,
    tiles: tiles.map((tile) => {
      const at = [tile.column * stepX, tile.row * grid.stepY] as const;
      const { shade, href, title, standing, rate } = tile;
      const apart = rate !== null && standing !== 'within';
      const labels = tileLabels(tile, at, size, words);
      return { x: at[0], y: at[1], shade, href, title, apart, labels };
    }),
    keys: legend.keys,
  });
}
