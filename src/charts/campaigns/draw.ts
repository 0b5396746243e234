import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { drawLegend } from '../legend.ts';
import { element } from '../svg.ts';
import type { PlacedCampaigns, PlacedInterval } from './place.ts';

const drawInterval = ({ y, from, to, dot, newest }: PlacedInterval): string =>
  element('path', {
    class: 'c-interval',
    d: `M${from} ${y}H${to}m0-4v8M${from} ${y}m0-4v8`,
  }) + element('circle', { class: newest ? 'c-dot' : 'c-ring', cx: dot, cy: y, r: 5.5 });

/** Draws the rates of several campaigns below one another, group by group. */
export const drawCampaigns = (placed: PlacedCampaigns): Drawing => ({
  width: placed.width,
  height: placed.height,
  body: [
    element('path', {
      class: 'c-grid',
      d: [
        ...placed.ticks.map(({ x, top, bottom }) => `M${x} ${top}V${bottom}`),
        ...placed.tracks.map(([from, to, y]) => `M${from} ${y}H${to}`),
      ].join(''),
    }),
    ...placed.intervals.map(drawInterval),
    drawLabels(placed.labels),
    drawLegend(placed.keys),
  ].join(''),
});
