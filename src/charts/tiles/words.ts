import { middle, SMALL, stack, type Label } from '../label.ts';
import { SHADES } from '../shade.ts';
import { balance, fits, hyphenate, LINE_HEIGHT, textWidth, wordsFit } from '../text.ts';
import type { Tile } from './series.ts';

/** Before a rate that leaves the average out. */
export const SIGN = { above: '▲', below: '▼', within: '' } as const;

/** The smallest that is still read with ease. */
const SMALLEST = 11;
const MARGIN = 2;

/** Size of the words in all tiles: smaller where a long name or number would else be broken. */
export function sizeOfWords(tiles: readonly Tile[], width: number): number {
  const fitting = tiles.every(
    (tile) =>
      wordsFit(tile.name, width - MARGIN, SMALL) &&
      fits(linesOf(tile, width, SMALL), width - MARGIN, SMALL),
  );
  return fitting ? SMALL : SMALLEST;
}

/** Failing and sampled batches, in two lines where they need it. */
const countsIn = ([failed, samples]: Tile['counts'], width: number, size: number) =>
  textWidth(`${failed}/${samples}`, size) > width
    ? [`${failed}/`, samples]
    : [`${failed}/${samples}`];

/** Name, counts and rate below one another. */
function linesOf({ name, counts, rate, standing }: Tile, width: number, size: number) {
  const names = balance(hyphenate(name, width - MARGIN, size), width - MARGIN, size);
  return [
    ...names,
    ...countsIn(counts, width - MARGIN, size),
    ...(rate ? [SIGN[standing] + rate] : []),
  ];
}

/** Height of the tallest words, with some air. */
export const heightOf = (tiles: readonly Tile[], width: number, size: number): number =>
  Math.max(1, ...tiles.map((tile) => linesOf(tile, width, size).length)) * size * LINE_HEIGHT + 8;

/** Words in the middle of a tile whose top left corner is at `x`, `y`. */
export function tileLabels(
  tile: Tile,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  size: number,
): readonly Label[] {
  const lines = linesOf(tile, width, size);
  const first = y + height / 2 - ((lines.length - 1) * size * LINE_HEIGHT) / 2;
  return stack(lines, {
    x: x + width / 2,
    y: middle(first, size),
    size,
    anchor: 'middle',
    ...(tile.shade === SHADES && { tone: 'inverse' }),
  });
}
