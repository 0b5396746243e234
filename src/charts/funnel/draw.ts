import { line } from 'd3';
import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { drawLegend } from '../legend.ts';
import { content, element } from '../svg.ts';
import type { PlacedFunnel, PlacedPoint } from './place.ts';

const path = line().digits(1);
const drawLimits = (lines: PlacedFunnel['warning'], name: string): string =>
  element('path', {
    class: name,
    d: lines.map((points) => path([...points.map(([x, y]): [number, number] => [x, y])])).join(''),
  });

const drawPoint = ({ x, y, surprise, title }: PlacedPoint): string =>
  element(
    'circle',
    { class: surprise === 'usual' ? 'c-ring' : 'c-dot', cx: x, cy: y, r: 5 },
    element('title', {}, content(title)),
  );

/** Draws rates over numbers of batches, with the limits that chance keeps. */
export const drawFunnel = (placed: PlacedFunnel): Drawing => {
  const [x0, x1, y] = placed.average;
  return {
    width: placed.width,
    height: placed.height,
    body: [
      element('path', {
        class: 'c-grid',
        d: placed.grid.map((tick) => `M${tick.x0} ${tick.y}H${tick.x1}`).join(''),
      }),
      drawLimits(placed.alarm, 'c-interval'),
      drawLimits(placed.warning, 'c-reference c-dashed'),
      element('path', { class: 'c-reference', d: `M${x0} ${y}H${x1}` }),
      ...placed.points.map(drawPoint),
      drawLabels(placed.labels),
      drawLegend(placed.keys),
    ].join(''),
  };
};
