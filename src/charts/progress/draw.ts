import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { element } from '../svg.ts';
import type { PlacedProgress } from './place.ts';
import type { ProgressPart } from './series.ts';

const TONES: Readonly<Record<ProgressPart, string>> = {
  overdue: 'c-warn',
  inTime: 'c-plain',
  closed: 'c-ok',
};

/** Draws a column for each month, divided by how the cases stand. */
export const drawProgress = (placed: PlacedProgress): Drawing => ({
  width: placed.width,
  height: placed.height,
  body: [
    element('path', {
      class: 'c-grid',
      d: placed.grid.map(({ x0, x1, y }) => `M${x0} ${y}H${x1}`).join(''),
    }),
    ...placed.columns.map(({ part, ...box }) => element('rect', { class: TONES[part], ...box })),
    element('path', {
      class: 'c-leader',
      d: placed.leaders.map(([x0, y0, x1, y1]) => `M${x0} ${y0}L${x1} ${y1}`).join(''),
    }),
    drawLabels(placed.labels),
  ].join(''),
});
