import type { Drawing } from '../drawing.ts';
import { blockHeight, drawLabels, SIZE, SMALL, stack, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { element } from '../svg.ts';
import { wrapText } from '../text.ts';
import type { WordsSeries } from './series.ts';

export interface PlacedWords {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly x: number; readonly width: number; readonly tone: string }[];
  readonly labels: readonly Label[];
}

const PADDING = 10;
const BETWEEN = 32;

/** Two boxes beside each other: what is required, what was found, and that they are not the same. */
export function placeWords({ limit, result }: WordsSeries, width: number): PlacedWords {
  const box = (width - BETWEEN) / 2;
  const texts = [limit, result].map(({ text }) => wrapText(text, box - 2 * PADDING, SIZE));
  const tallest = Math.max(...texts.map((lines) => blockHeight(lines, SIZE)));
  const height = Math.ceil(tallest + SMALL + 30);
  const labels = [limit, result].flatMap(({ heading }, i): readonly Label[] => {
    const x = i * (box + BETWEEN) + PADDING;
    const text = { x, y: 42, size: SIZE, bold: true, ...(i === 1 && { tone: 'fail' as const }) };
    return [
      { text: heading, x, y: 20, size: SMALL, tone: 'muted' },
      ...stack(texts[i] ?? [], text),
    ];
  });
  const sign: Label = {
    text: '≠',
    x: width / 2,
    y: height / 2 + 7,
    size: 20,
    anchor: 'middle',
    tone: 'muted',
  };
  return rounded({
    width,
    height,
    boxes: [
      { x: 0.5, width: box - 1, tone: 'c-zone-pass' },
      { x: box + BETWEEN + 0.5, width: box - 1, tone: 'c-zone-fail' },
    ],
    labels: [...labels, sign],
  });
}

/** Draws a limit and a result that are words. */
export const drawWords = ({ width, height, boxes, labels }: PlacedWords): Drawing => ({
  width,
  height,
  body:
    boxes
      .map(({ x, width: w, tone }) =>
        element('rect', {
          class: `c-frame ${tone}`,
          x,
          y: 0.5,
          width: w,
          height: height - 1,
          rx: 3,
        }),
      )
      .join('') + drawLabels(labels),
});
