import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { drawLegend } from '../legend.ts';
import { content, element } from '../svg.ts';
import type { PlacedCalendar } from './place.ts';

type Points = readonly (readonly [number, number])[];

const line = (points: Points): string => `M${points.map((point) => point.join(' ')).join('L')}`;
const lines = (all: readonly Points[], name: string): string =>
  all.length === 0 ? '' : element('path', { class: name, d: all.map(line).join('') });

/** Draws a calendar: shades for visits, dots for samples, frames for key periods. */
export function drawCalendar(placed: PlacedCalendar): Drawing {
  const [width, height] = placed.cell;
  const cells = placed.days.map(({ x, y, shade, title }) =>
    element(
      'rect',
      { class: `c-shade-${shade}`, x, y, width, height },
      element('title', {}, content(title)),
    ),
  );
  const dots = placed.days
    .filter(({ dot }) => dot > 0)
    .map(({ x, y, dot }) => element('circle', { cx: x + width / 2, cy: y + height / 2, r: dot }));
  const frames = placed.keyDays.map(([x, y]) =>
    element('rect', { x: x - 1, y: y - 1, width: width + 2, height: height + 2, rx: 1 }),
  );
  return {
    width: placed.width,
    height: placed.height,
    body: [
      ...cells,
      lines(placed.months, 'c-month'),
      element('g', { class: 'c-spot' }, ...dots),
      lines(placed.leaders, 'c-leader'),
      element('g', { class: 'c-key' }, ...frames),
      drawLabels(placed.labels),
      drawLegend(placed.keys),
    ].join(''),
  };
}
