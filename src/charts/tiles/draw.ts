import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { drawLegend } from '../legend.ts';
import { content, element } from '../svg.ts';
import type { PlacedTile, PlacedTiles } from './place.ts';

const drawTile = (
  { x, y, shade, apart, href, title, labels }: PlacedTile,
  [width, height]: readonly [number, number],
): string =>
  element(
    'a',
    { href },
    element('title', {}, content(title)),
    element('rect', {
      class: `c-tile c-shade-${shade}${apart ? ' c-apart' : ''}`,
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      rx: 3,
    }),
    drawLabels(labels),
  );

/** Draws regions as tiles, each a link to its page. */
export const drawTiles = ({ width, height, tile, tiles, keys }: PlacedTiles): Drawing => ({
  width,
  height,
  interactive: true,
  body: tiles.map((placed) => drawTile(placed, tile)).join('') + drawLegend(keys),
});
