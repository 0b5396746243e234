import { max } from 'd3';
import { drawLabel, extent, middle, SMALL, type Label } from './label.ts';
import { element } from './svg.ts';
import { textWidth } from './text.ts';

/** How a legend shows a mark. */
export type Mark =
  'dot' | 'ring' | 'square' | 'dashed' | 'solid' | 'curve' | 'outline' | 'apart' | 'interval';

export interface Key {
  readonly mark: Mark;
  readonly label: string;
  /** Class that gives the mark its colour. */
  readonly tone?: string;
  /** Radius of a dot, where its size has a meaning. */
  readonly radius?: number;
}

export interface PlacedKey extends Omit<Key, 'label'> {
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

const LINE = 19;
const INDENT = 18;
const GAP = 14;

/** Sets keys in lines from `top` on. */
export function placeLegend(keys: readonly Key[], width: number, top: number) {
  let x = 0;
  let y = top + LINE / 2;
  const placed = keys.map(({ label, ...key }): PlacedKey => {
    const size = INDENT + textWidth(label, SMALL);
    if (x > 0 && x + size > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += size + GAP;
    const text: Label = {
      text: label,
      x: at + INDENT,
      y: middle(y, SMALL),
      size: SMALL,
      tone: 'muted',
    };
    return { ...key, x: at, y, label: text };
  });
  return {
    keys: placed,
    width: max(placed, ({ label }) => extent(label)[1]) ?? 0,
    height: keys.length === 0 ? 0 : y - top + LINE / 2,
  };
}

const upright = (x: number, y: number): string => `M${x} ${y}m6-7v14`;
const level = (x: number, y: number): string => `M${x} ${y}h13`;

const MARKS: Readonly<Record<Mark, (key: PlacedKey) => string>> = {
  dot: ({ x, y, tone, radius }) =>
    element('circle', { cx: x + Math.max(6, radius ?? 5), cy: y, r: radius ?? 5, class: tone }),
  ring: ({ x, y }) => element('circle', { cx: x + 6, cy: y, r: 4.5, class: 'c-ring' }),
  square: ({ x, y, tone }) => element('rect', { x, y: y - 6, width: 12, height: 12, class: tone }),
  outline: ({ x, y }) =>
    element('rect', { x: x + 1, y: y - 5, width: 11, height: 11, class: 'c-key' }),
  dashed: ({ x, y }) => element('path', { d: upright(x, y), class: 'c-reference c-dashed' }),
  solid: ({ x, y }) => element('path', { d: upright(x, y), class: 'c-reference' }),
  apart: ({ x, y }) =>
    element('rect', { x: x + 1, y: y - 5, width: 11, height: 11, class: 'c-apart' }),
  curve: ({ x, y }) => element('path', { d: level(x, y), class: 'c-reference c-dashed' }),
  interval: ({ x, y }) => element('path', { d: level(x, y), class: 'c-interval' }),
};

/** Draws a legend's marks and words. */
export const drawLegend = (keys: readonly PlacedKey[]): string =>
  keys.map((key) => MARKS[key.mark](key) + drawLabel(key.label)).join('');
