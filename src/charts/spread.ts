import { sum } from 'd3';

/** Something that wants to stand at `at` and takes up `size`. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles near those wished for, so that nothing overlaps and all stays between two edges. Wishes are
 * in order. Where the space is too small for all, they run over the far edge.
 */
export function spread(wishes: readonly Wish[], [from, to]: readonly [number, number]): number[] {
  const placed: number[] = [];
  let edge = from;
  for (const { at, size } of wishes) {
    const middle = Math.max(edge + size / 2, at);
    placed.push(middle);
    edge = middle + size / 2;
  }
  let limit = Math.max(to, from + sum(wishes, ({ size }) => size));
  return wishes
    .map(({ size }, i) => ({ size, middle: placed[i] ?? 0 }))
    .toReversed()
    .map(({ size, middle }) => {
      const kept = Math.min(limit - size / 2, middle);
      limit = kept - size / 2;
      return kept;
    })
    .toReversed();
}

type Span = readonly [from: number, to: number];

/** For each span, the first row in which it meets none of those before it in the list. */
export function lanes(spans: readonly Span[], gap: number): number[] {
  const rows: Span[][] = [];
  return spans.map(([from, to]) => {
    const isFree = (row: readonly Span[]) =>
      row.every(([start, end]) => end + gap <= from || to + gap <= start);
    const free = rows.findIndex(isFree);
    const lane = free === -1 ? rows.length : free;
    rows[lane] = [...(rows[lane] ?? []), [from, to]];
    return lane;
  });
}
