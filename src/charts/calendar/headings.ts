import { boxOf, isFree } from '../box.ts';
import { middle, SMALL, stack, type Label } from '../label.ts';
import { wrapText } from '../text.ts';
import { cellSize, corner, weekAndDay, type Grid } from './grid.ts';
import type { CalendarSeries } from './series.ts';

/** Names of the days of the week. */
export function weekdayLabels({ weekdays }: CalendarSeries, grid: Grid): readonly Label[] {
  const [cellWidth, cellHeight] = cellSize(grid);
  return weekdays.map((text, day): Label => {
    const [x, y] = corner(grid, 0, day);
    const at =
      grid.direction === 'down'
        ? ({ x: x + cellWidth / 2, y: grid.top - 8, anchor: 'middle' } as const)
        : { x: 0, y: middle(y + cellHeight / 2, SMALL) };
    return { text, size: SMALL, tone: 'muted', ...at };
  });
}

/** A month's name at its first whole week. */
function monthLabel(label: string, date: string, isFirst: boolean, grid: Grid): readonly Label[] {
  const [week, weekday] = weekAndDay(grid, date);
  const isWhole = weekday === 0 || isFirst || week + 1 >= grid.weeks;
  const [x, y] = corner(grid, isWhole ? week : week + 1, 0);
  if (grid.direction === 'along') return [{ text: label, x, y: grid.top - 8, size: SMALL }];
  return stack(wrapText(label, grid.left - 2, SMALL), { x: 0, y: y + SMALL + 3, size: SMALL });
}

/** Names of the months, without those that stand too near the one before. */
export const monthLabels = ({ months }: CalendarSeries, grid: Grid): readonly Label[] =>
  months.reduce<readonly Label[]>((placed, { date, label }, i) => {
    const lines = monthLabel(label, date, i === 0, grid);
    const boxes = placed.map(boxOf);
    return lines.every((line) => isFree(boxOf(line), boxes)) ? [...placed, ...lines] : placed;
  }, []);
