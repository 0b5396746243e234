import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { element } from '../svg.ts';
import { BAR_HEIGHT, type PlacedItems } from './place.ts';

/** Draws ranked bars. */
export const drawItems = ({ width, height, bars, labels }: PlacedItems): Drawing => ({
  width,
  height,
  body: [
    ...bars.map((bar) =>
      element('rect', {
        class: `c-${bar.colour}`,
        x: bar.x,
        y: bar.y,
        width: bar.width,
        height: BAR_HEIGHT,
      }),
    ),
    drawLabels(labels),
  ].join(''),
});
