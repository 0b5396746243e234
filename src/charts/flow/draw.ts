import { area, curveBumpX } from 'd3';
import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { element } from '../svg.ts';
import { FLOW_BAR, type PlacedFlow, type Ribbon } from './place.ts';

type End = readonly [x: number, y: number, height: number];

const band = area<End>()
  .x(([x]) => x)
  .y0(([, y]) => y)
  .y1(([, y, height]) => y + height)
  .curve(curveBumpX)
  .digits(1);

const drawRibbon = ({ x0, x1, y0, y1, height, tone }: Ribbon): string =>
  element('path', {
    class: `c-ribbon c-${tone}`,
    d:
      band([
        [x0, y0, height],
        [x1, y1, height],
      ]) ?? undefined,
  });

/** Draws wholes, the outcomes into which they divide, and ribbons from one to the other. */
export const drawFlow = ({
  width,
  height,
  parts,
  ribbons,
  leaders,
  labels,
}: PlacedFlow): Drawing => ({
  width,
  height,
  body: [
    ...ribbons.map(drawRibbon),
    ...parts.map((part) =>
      element('rect', {
        class: `c-${part.tone}`,
        x: part.x,
        y: part.y,
        width: FLOW_BAR,
        height: part.height,
      }),
    ),
    element('path', {
      class: 'c-leader',
      d: leaders.map(([x0, y0, x1, y1]) => `M${x0} ${y0}L${x1} ${y1}`).join(''),
    }),
    drawLabels(labels),
  ].join(''),
});
