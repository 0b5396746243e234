import { max, scaleSqrt } from 'd3';
import type { Label } from '../label.ts';
import { placeLegend, type PlacedKey } from '../legend.ts';
import { rounded } from '../round.ts';
import { SHADES, shadeOf } from '../shade.ts';
import {
  cellSize,
  corner,
  farCorner,
  gridOf,
  monthLine,
  weekAndDay,
  type Direction,
  type Grid,
} from './grid.ts';
import { monthLabels, weekdayLabels } from './headings.ts';
import { keyPeriodNotes } from './notes.ts';
import type { CalendarSeries } from './series.ts';

type Point = readonly [number, number];

export interface PlacedDay {
  readonly x: number;
  readonly y: number;
  readonly shade: number;
  /** Radius of the dot for samples; 0 for none. */
  readonly dot: number;
  readonly title: string;
}

export interface PlacedCalendar {
  readonly width: number;
  readonly height: number;
  readonly cell: Point;
  readonly days: readonly PlacedDay[];
  readonly keyDays: readonly Point[];
  /** Lines between months. */
  readonly months: readonly (readonly Point[])[];
  readonly leaders: readonly (readonly Point[])[];
  readonly labels: readonly Label[];
  readonly keys: readonly PlacedKey[];
}

const SMALLEST_DOT = 1.6;

/** Area of a dot grows with the number of samples. */
function radiusOf({ days }: CalendarSeries, grid: Grid) {
  const scale = scaleSqrt()
    .domain([0, max(days, ({ samples }) => samples) ?? 1])
    .range([0, Math.min(...cellSize(grid)) * 0.36]);
  return (samples: number) => (samples > 0 ? Math.max(SMALLEST_DOT, scale(samples)) : 0);
}

function legendOf(
  series: CalendarSeries,
  radius: (samples: number) => number,
  width: number,
  top: number,
) {
  const faintest = SHADES - series.shades.length + 1;
  return placeLegend(
    [
      ...series.shades.map(({ label }, i) => ({
        mark: 'square' as const,
        label,
        tone: `c-shade-${faintest + i}`,
      })),
      ...series.dots.map(({ samples, label }) => ({
        mark: 'dot' as const,
        label,
        tone: 'c-spot',
        radius: radius(samples),
      })),
      { mark: 'outline', label: series.keyPeriodLabel },
    ],
    width,
    top,
  );
}

export function placeCalendar(
  series: CalendarSeries,
  width: number,
  direction: Direction,
): PlacedCalendar {
  const grid = gridOf(series, width, direction);
  const radius = radiusOf(series, grid);
  const notes = keyPeriodNotes(series, grid, width);
  const [, bottom] = farCorner(grid);
  const legend = legendOf(series, radius, width, bottom + notes.below + 12);
  const at = (date: string) => corner(grid, ...weekAndDay(grid, date));
  const bounds = series.shades.map(({ bound }) => bound);
  return rounded({
    width,
    height: Math.ceil(bottom + notes.below + 12 + legend.height),
    cell: cellSize(grid),
    days: series.days.map(({ date, visits, samples, title }) => {
      const [x, y] = at(date);
      return { x, y, shade: shadeOf(visits, bounds), dot: radius(samples), title };
    }),
    keyDays: series.keyPeriods.map(({ date }) => at(date)),
    months: series.months.slice(1).map(({ date }) => monthLine(grid, date)),
    leaders: notes.leaders,
    labels: [...weekdayLabels(series, grid), ...monthLabels(series, grid), ...notes.labels],
    keys: legend.keys,
  });
}
