import { HALF_CAP, LINE_HEIGHT, textWidth, wrapText } from './text.ts';
import { content, element } from './svg.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text, placed by its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: Anchor;
  /** A class of `charts.css` that gives its colour; ink without. */
  readonly tone?: 'muted' | 'fail' | 'inverse' | 'halo';
  readonly bold?: boolean;
  /** Read from bottom to top. */
  readonly upright?: boolean;
}

/** Size of ordinary labels and of the smaller ones, in user units: pixels at 360 wide. */
export const SIZE = 13;
export const SMALL = 12;

/** Baseline of a line whose middle is at `y`. */
export const middle = (y: number, size: number): number => y + size * HALF_CAP;

/** Draws a label. */
export function drawLabel(label: Label): string {
  const { x, y, anchor, size } = label;
  return element(
    'text',
    {
      x,
      y,
      class: label.tone && `t-${label.tone}`,
      'text-anchor': anchor && anchor !== 'start' ? anchor : undefined,
      'font-size': size === SIZE ? undefined : size,
      'font-weight': label.bold ? 600 : undefined,
      transform: label.upright ? `rotate(-90 ${x} ${y})` : undefined,
    },
    content(label.text),
  );
}

export const drawLabels = (labels: readonly Label[]): string => labels.map(drawLabel).join('');

/** Lines below one another; `y` is the baseline of the first. */
export const stack = (
  lines: readonly string[],
  { y, ...rest }: Omit<Label, 'text'>,
): readonly Label[] =>
  lines.map((text, i) => ({ ...rest, text, y: y + i * rest.size * LINE_HEIGHT }));

/** Lines below one another, the middle of the block at `y`. */
export function stackMiddle(lines: readonly string[], at: Omit<Label, 'text'>): readonly Label[] {
  const first = at.y - ((lines.length - 1) * at.size * LINE_HEIGHT) / 2;
  return stack(lines, { ...at, y: middle(first, at.size) });
}

/** Height of a block of lines. */
export const blockHeight = (lines: readonly string[], size: number): number =>
  lines.length * size * LINE_HEIGHT;

/** A text wrapped into a column; `y` is the top of the block. */
export function paragraph(
  text: string,
  width: number,
  at: Omit<Label, 'text'>,
): { readonly labels: readonly Label[]; readonly height: number } {
  const lines = wrapText(text, width, at.size);
  return {
    labels: stack(lines, { ...at, y: at.y + at.size }),
    height: blockHeight(lines, at.size),
  };
}

/** How much wider bold letters are. */
const BOLD = 1.15;

export const labelWidth = ({ text, size, bold }: Pick<Label, 'text' | 'size' | 'bold'>): number =>
  textWidth(text, size) * (bold ? BOLD : 1);

/** Left and right edge of a horizontal label. */
export function extent(label: Label): readonly [number, number] {
  const width = labelWidth(label);
  const shift = label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0;
  return [label.x - shift, label.x - shift + width];
}

/** The x nearest to the one wanted at which a centred text stays between two edges. */
export const within = (x: number, width: number, [from, to]: readonly [number, number]): number =>
  Math.max(from + width / 2, Math.min(to - width / 2, x));
