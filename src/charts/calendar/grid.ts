import { max, min, utcDay, utcMonday } from 'd3';
import type { CalendarSeries } from './series.ts';

/** A way to lay weeks out: down the page on a telephone, along it on a page. */
export type Direction = 'down' | 'along';

export interface Grid {
  readonly direction: Direction;
  readonly weeks: number;
  /** Top left of the first cell. */
  readonly left: number;
  readonly top: number;
  /** From one cell to the next. */
  readonly stepX: number;
  readonly stepY: number;
  readonly firstMonday: Date;
}

/** Column for the names of months (down) or days of the week (along). */
const MARGIN = { down: 47, along: 30 } as const;
/** Column for the names of key periods. */
const NOTES = 88;
const HEAD = 24;
const GRID_GAP = 2;
const MAX_STEP = 26;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Weeks from the first day of the window to its last, or the last key period after it. */
export function gridOf(series: CalendarSeries, width: number, direction: Direction): Grid {
  const all = [...series.days, ...series.keyPeriods].map(({ date }) => date);
  const firstMonday = utcMonday.floor(dateOf(min(all) ?? '1970-01-01'));
  const weeks = utcMonday.count(firstMonday, dateOf(max(all) ?? '1970-01-01')) + 1;
  const left = MARGIN[direction];
  const stepX =
    direction === 'down'
      ? Math.floor((width - left - NOTES) / 7)
      : Math.min(MAX_STEP, (width - left) / weeks);
  return {
    direction,
    weeks,
    left,
    top: HEAD,
    stepX,
    stepY: direction === 'down' ? 23 : Math.min(MAX_STEP, Math.max(16, stepX)),
    firstMonday,
  };
}

/** Week from the first of the grid, and day of the week from Monday, of a day. */
export function weekAndDay(grid: Grid, day: string): readonly [week: number, weekday: number] {
  const days = utcDay.count(grid.firstMonday, dateOf(day));
  return [Math.floor(days / 7), days % 7];
}

/** Top left corner of a place in the grid. */
export const corner = (grid: Grid, week: number, weekday: number): readonly [number, number] =>
  grid.direction === 'down'
    ? [grid.left + weekday * grid.stepX, grid.top + week * grid.stepY]
    : [grid.left + week * grid.stepX, grid.top + weekday * grid.stepY];

export const cellSize = ({ stepX, stepY }: Grid): readonly [number, number] => [
  stepX - GRID_GAP,
  stepY - GRID_GAP,
];

/** Right and bottom edge of the cells. */
export const farCorner = (grid: Grid): readonly [number, number] => corner(grid, grid.weeks, 7);

/** The line between a month and the one before, as corners of the grid that it passes. */
export function monthLine(grid: Grid, firstDay: string): readonly (readonly [number, number])[] {
  const [week, weekday] = weekAndDay(grid, firstDay);
  const places: (readonly [number, number])[] = [
    [week, 7],
    [week, weekday],
    [week + 1, weekday],
    [week + 1, 0],
  ];
  const bend = weekday === 0 ? [places[0], places[1]] : places;
  return bend.flatMap((place) => {
    if (!place) return [];
    const [x, y] = corner(grid, ...place);
    return [[x - GRID_GAP / 2, y - GRID_GAP / 2] as const];
  });
}
