import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { content, element } from '../svg.ts';
import type { PlacedCell, PlacedMatrix } from './place.ts';

const drawCell = ({ x, y, width, height, shade, title }: PlacedCell): string =>
  element(
    'rect',
    { class: `c-shade-${shade}`, x, y, width, height, rx: 2 },
    element('title', {}, content(title)),
  );

/** Draws shaded cells with their counts. */
export const drawMatrix = ({ width, height, cells, labels }: PlacedMatrix): Drawing => ({
  width,
  height,
  body: cells.map(drawCell).join('') + drawLabels(labels),
});
