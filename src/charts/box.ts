import { extent, type Label } from './label.ts';

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a horizontal label takes up. */
export function boxOf(label: Label): Box {
  const [left, right] = extent(label);
  return {
    left: left - 1,
    right: right + 1,
    top: label.y - label.size,
    bottom: label.y + label.size / 4,
  };
}

/** Whether two boxes have room in common. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies clear of all others. */
export const isFree = (box: Box, others: readonly Box[]): boolean =>
  !others.some((other) => meet(box, other));
