import { blockHeight, SIZE, SMALL, stackMiddle, type Label } from '../label.ts';
import { spread } from '../spread.ts';
import { wrapText } from '../text.ts';
import type { FlowPart } from './series.ts';

/** The words of a part: its count, then its name. */
export interface Block {
  readonly lines: readonly string[];
  readonly height: number;
}

export function blockOf(part: FlowPart, width: number): Block {
  const lines = [part.count, ...wrapText(part.label, width, SMALL)];
  return { lines, height: blockHeight(lines, SIZE) + 4 };
}

const placeBlock = (lines: readonly string[], x: number, y: number): readonly Label[] =>
  stackMiddle(lines, { x, y, size: SIZE }).map((label, line) =>
    line === 0 ? { ...label, bold: true } : { ...label, size: SMALL },
  );

/** Words beside their bars, moved where they would meet; `middles` says where they came to stand. */
export function nameParts(
  blocks: readonly Block[],
  bars: readonly { readonly y: number; readonly height: number }[],
  x: number,
  range: readonly [number, number],
): { readonly labels: readonly Label[]; readonly middles: readonly number[] } {
  const wishes = blocks.map(({ height }, i) => {
    const bar = bars[i];
    return { at: bar ? bar.y + bar.height / 2 : 0, size: height };
  });
  const middles = spread(wishes, range);
  return {
    labels: blocks.flatMap(({ lines }, i) => placeBlock(lines, x, middles[i] ?? 0)),
    middles,
  };
}
