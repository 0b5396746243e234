import { boxOf, isFree, type Box } from '../box.ts';
import { middle, SMALL, type Label } from '../label.ts';
import type { Surprise } from './series.ts';

interface Named {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly surprise: Surprise;
}

const RADIUS = 5;

const pointBox = ({ x, y }: Named): Box => ({
  left: x - RADIUS,
  right: x + RADIUS,
  top: y - RADIUS,
  bottom: y + RADIUS,
});

/** Right of the point, left, above, below, and at its corners. */
const placesFor = ({ x, y, label, surprise }: Named): readonly Label[] => {
  const rest = {
    text: label,
    size: SMALL,
    tone: 'halo',
    ...(surprise !== 'usual' && { bold: true }),
  } as const;
  return [
    { ...rest, x: x + RADIUS + 3, y: middle(y, SMALL) },
    { ...rest, x: x - RADIUS - 3, y: middle(y, SMALL), anchor: 'end' },
    { ...rest, x, y: y - RADIUS - 4, anchor: 'middle' },
    { ...rest, x, y: y + RADIUS + SMALL, anchor: 'middle' },
    { ...rest, x: x + RADIUS, y: y - RADIUS },
    { ...rest, x: x + RADIUS, y: y + RADIUS + SMALL - 2 },
    { ...rest, x: x - RADIUS, y: y - RADIUS, anchor: 'end' },
    { ...rest, x: x - RADIUS, y: y + RADIUS + SMALL - 2, anchor: 'end' },
  ];
};

/**
 * Names beside their points where there is room, those that stand out first; the table names the
 * rest.
 */
export function nameLabels(
  points: readonly Named[],
  taken: readonly Label[],
  [left, right]: readonly [number, number],
): readonly Label[] {
  const boxes: Box[] = [...taken.map(boxOf), ...points.map(pointBox)];
  const order = points.toSorted(
    (a, b) => Number(a.surprise === 'usual') - Number(b.surprise === 'usual'),
  );
  return order.flatMap((point) => {
    const free = placesFor(point).find((label) => {
      const box = boxOf(label);
      return box.left >= left && box.right <= right && isFree(box, boxes);
    });
    if (!free) return [];
    boxes.push(boxOf(free));
    return [free];
  });
}

/** Name of the average at an end of its line, above or below it, where it covers no point or label. */
export function averageName(
  text: string,
  points: readonly Named[],
  taken: readonly Label[],
  [left, right, level]: readonly [left: number, right: number, level: number],
): Label {
  const rest = { text, size: SMALL, tone: 'halo' } as const;
  const boxes = [...taken.map(boxOf), ...points.map(pointBox)];
  const first: Label = { ...rest, x: right, y: level - 5, anchor: 'end' };
  const others: readonly Label[] = [
    { ...rest, x: right, y: level + SMALL + 3, anchor: 'end' },
    { ...rest, x: left + 2, y: level - 5 },
    { ...rest, x: left + 2, y: level + SMALL + 3 },
  ];
  return [first, ...others].find((label) => isFree(boxOf(label), boxes)) ?? first;
}
