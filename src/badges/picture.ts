import { content, element } from '../charts/svg.ts';

/** What a badge says, from top to bottom. */
export interface BadgeText {
  /** Which site says it, and as of which day. */
  readonly source: string;
  /** What it is about. */
  readonly subject: string;
  /** Where that stands, once in each language, the first the largest. */
  readonly states: readonly string[];
}

/** In pixels. */
export const BADGE = { width: 340, height: 100 } as const;

const INSET = 16;
const INNER = BADGE.width - 2 * INSET;
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
const INK = '#1d2329';
const MUTED = '#59616a';

/** Han characters are one em wide; others are reckoned as the widest of the usual ones. */
const emsOf = (character: string): number => (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.6);

/** As much of a text as surely fits, with a sign that there is more. */
export function cut(text: string, size: number): string {
  const characters = Array.from(text);
  const room = INNER / size;
  const widths = characters.map(emsOf);
  if (widths.reduce((sum, width) => sum + width, 0) <= room) return text;
  let used = 1;
  const end = widths.findIndex((width) => (used += width) > room);
  return `${characters.slice(0, end).join('')}…`;
}

const line = (text: string, y: number, size: number, fill: string, weight?: number): string =>
  element(
    'text',
    { x: INSET, y, 'font-size': size, fill, 'font-weight': weight },
    content(cut(text, size)),
  );

/** A badge as an SVG of its own. */
export function badgeSvg({ source, states, subject }: BadgeText): string {
  const [first = '', ...others] = states;
  const { height, width } = BADGE;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': FONT },
    element('title', {}, content([subject, ...states, source].join(' · '))),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: '#fff',
      stroke: '#878d94',
    }),
    element('rect', { width, height: 4, fill: INK }),
    line(source, 24, 11, MUTED),
    line(subject, 46, 16, INK, 700),
    line(first, 67, 13, INK),
    ...others.map((text, i) => line(text, 86 + i * 16, 11, MUTED)),
  );
}
