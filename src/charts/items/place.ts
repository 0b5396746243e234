import { max, min } from 'd3';
import { labelWidth, middle, SIZE, SMALL, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { LINE_HEIGHT, textWidth, wrapText } from '../text.ts';
import type { ItemBar, ItemsSeries } from './series.ts';

export interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: number;
}

export interface PlacedItems {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly labels: readonly Label[];
}

/** Height of a bar. */
export const BAR_HEIGHT = 14;
const GAP = 6;
/** The longest bar takes at least this part of the room, or the classes stand under the names. */
const LEAST_BAR = 0.35;

interface Frame {
  /** Width for names: beside the bars, or above them over the whole width. */
  readonly names: number;
  readonly beside: boolean;
  /** Where bars begin. */
  readonly left: number;
  /** Pixels per batch. */
  readonly unit: number;
  /** The class stands behind the bar, after the count. */
  readonly classBehind: boolean;
}

const countWidth = ({ count }: ItemBar): number =>
  labelWidth({ text: count, size: SIZE, bold: true }) + GAP;

/** Pixels per batch, such that no bar pushes what stands behind it over the edge. */
function unitOf(series: ItemsSeries, room: number, behind: (bar: ItemBar) => number): number {
  const bars = series.filter(({ value }) => value > 0);
  return min(bars, (bar) => (room - behind(bar)) / bar.value) ?? 0;
}

function frameOf(series: ItemsSeries, width: number): Frame {
  const beside = width >= 480;
  const names = beside
    ? Math.min(220, max(series, ({ label }) => textWidth(label, SIZE)) ?? 0)
    : width;
  const left = beside ? names + 10 : 0;
  const room = width - left;
  const short = unitOf(series, room, (bar) => countWidth(bar) + GAP + textWidth(bar.group, SMALL));
  const classBehind = short * (max(series, ({ value }) => value) ?? 0) >= LEAST_BAR * room;
  const unit = classBehind ? short : unitOf(series, room, countWidth);
  return { names, beside, left, unit, classBehind };
}

/** Name, and class where it does not stand behind the bar; `y` is the top of the first line. */
function nameLines(bar: ItemBar, top: number, frame: Frame): readonly Label[] {
  const lines = [
    ...wrapText(bar.label, frame.names, SIZE).map((text) => ({ text, size: SIZE })),
    ...(frame.classBehind
      ? []
      : wrapText(bar.group, frame.names, SMALL).map(
          (text) => ({ text, size: SMALL, tone: 'muted' }) as const,
        )),
  ];
  const at = frame.beside ? ({ x: frame.names, anchor: 'end' } as const) : { x: 0 };
  return lines.map((line, i) => ({ ...line, ...at, y: top + SIZE + i * SIZE * LINE_HEIGHT }));
}

function wordsBehind(bar: ItemBar, y: number, frame: Frame): readonly Label[] {
  const x = frame.left + bar.value * frame.unit + GAP;
  const count: Label = { text: bar.count, x, y: middle(y, SIZE), size: SIZE, bold: true };
  if (!frame.classBehind) return [count];
  const after = { x: x + countWidth(bar), y: middle(y, SMALL) };
  return [count, { text: bar.group, ...after, size: SMALL, tone: 'muted' }];
}

/** A bar with its words, its name above or beside it. */
function placeRow(bar: ItemBar, top: number, frame: Frame) {
  const names = nameLines(bar, top, frame);
  const block = names.length * SIZE * LINE_HEIGHT;
  const height = frame.beside ? Math.max(28, block + 8) : block + BAR_HEIGHT + 12;
  const y = frame.beside ? top + height / 2 : top + block + 3 + BAR_HEIGHT / 2;
  const shift = frame.beside ? (height - block) / 2 : 0;
  return {
    height,
    bar: {
      x: frame.left,
      y: y - BAR_HEIGHT / 2,
      width: bar.value * frame.unit,
      colour: bar.colour,
    },
    labels: [
      ...names.map((label) => ({ ...label, y: label.y + shift })),
      ...wordsBehind(bar, y, frame),
    ],
  };
}

export function placeItems(series: ItemsSeries, width: number): PlacedItems {
  const frame = frameOf(series, width);
  let height = 0;
  const rows = series.map((bar) => {
    const row = placeRow(bar, height, frame);
    height += row.height;
    return row;
  });
  return rounded({
    width,
    height: Math.ceil(height),
    bars: rows.map(({ bar }) => bar),
    labels: rows.flatMap(({ labels }) => labels),
  });
}
