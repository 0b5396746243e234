import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { drawLegend } from '../legend.ts';
import { element } from '../svg.ts';
import type { PlacedRate, PlacedRates, PlacedReference } from './place.ts';

const drawReference = ({ x, pieces, line }: PlacedReference): string =>
  element('path', {
    class: line === 'dashed' ? 'c-reference c-dashed' : 'c-reference',
    d: pieces.map(([from, to]) => `M${x} ${from}V${to}`).join(''),
  });

const drawRate = ({ y, from, to, dot, standing }: PlacedRate): string =>
  element('path', {
    class: 'c-interval',
    d: `M${from} ${y}H${to}m0-4v8M${from} ${y}m0-4v8`,
  }) +
  element('circle', { class: standing === 'within' ? 'c-ring' : 'c-dot', cx: dot, cy: y, r: 5.5 });

/** Draws rates as dots with their intervals. */
export const drawRates = (placed: PlacedRates): Drawing => ({
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
    ...placed.references.map(drawReference),
    ...placed.rates.map(drawRate),
    drawLabels(placed.labels),
    drawLegend(placed.keys),
  ].join(''),
});
