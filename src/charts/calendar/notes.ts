import { max } from 'd3';
import { blockHeight, SMALL, stackMiddle, type Label } from '../label.ts';
import { lanes, spread } from '../spread.ts';
import { textWidth, wrapText } from '../text.ts';
import { cellSize, corner, farCorner, weekAndDay, type Grid } from './grid.ts';
import type { CalendarSeries } from './series.ts';

type Point = readonly [number, number];

/** Names of what stands beside the cells, and lines that lead to them. */
export interface Notes {
  readonly labels: readonly Label[];
  readonly leaders: readonly (readonly Point[])[];
  /** Room that they take below the cells. */
  readonly below: number;
}

/** Names of the key periods to the right of the weeks. */
function notesBeside({ keyPeriods }: CalendarSeries, grid: Grid, width: number): Notes {
  const [, cellHeight] = cellSize(grid);
  const [right, bottom] = farCorner(grid);
  const left = right + 12;
  const blocks = keyPeriods.map(({ date, name, day }) => {
    const [, y] = corner(grid, ...weekAndDay(grid, date));
    const lines = [...wrapText(name, width - left, SMALL), day];
    return { lines, y: y + cellHeight / 2 };
  });
  const middles = spread(
    blocks.map(({ lines, y }) => ({ at: y, size: blockHeight(lines, SMALL) + 4 })),
    [0, bottom],
  );
  const last = blocks.at(-1)?.lines ?? [];
  const end = (middles.at(-1) ?? 0) + blockHeight(last, SMALL) / 2;
  return {
    labels: blocks.flatMap(({ lines }, i) =>
      stackMiddle(lines, { x: left, y: middles[i] ?? 0, size: SMALL }),
    ),
    leaders: blocks.map(({ y }, i) => [
      [right, y],
      [left - 3, middles[i] ?? 0],
    ]),
    below: Math.max(0, end - bottom),
  };
}

/**
 * Names of the key periods under the weeks, in as many lines as it takes. Each starts below its day,
 * but for those that the edge pushes back; ordered so that no leader runs through a name.
 */
function notesBelow({ keyPeriods }: CalendarSeries, grid: Grid, width: number): Notes {
  const [cellWidth] = cellSize(grid);
  const [, bottom] = farCorner(grid);
  const placed = keyPeriods
    .map(({ date, name, day }) => {
      const at = corner(grid, ...weekAndDay(grid, date))[0] + cellWidth / 2;
      const text = `${name} ${day}`;
      const x = Math.min(at - 4, width - textWidth(text, SMALL));
      return { text, at, x, pushed: x < at - 4 };
    })
    .toSorted((a, b) => Number(a.pushed) - Number(b.pushed) || b.at - a.at);
  const rows = lanes(
    placed.map(({ text, x }) => [x, x + textWidth(text, SMALL)]),
    10,
  );
  const y = (i: number) => bottom + 22 + (rows[i] ?? 0) * 17;
  return {
    labels: placed.map(({ text, x }, i) => ({ text, x, y: y(i), size: SMALL })),
    leaders: placed.map(({ at }, i) => [
      [at, bottom],
      [at, y(i) - SMALL],
    ]),
    below: 16 + ((max(rows) ?? -1) + 1) * 17,
  };
}

export const keyPeriodNotes = (series: CalendarSeries, grid: Grid, width: number): Notes =>
  grid.direction === 'down' ? notesBeside(series, grid, width) : notesBelow(series, grid, width);
