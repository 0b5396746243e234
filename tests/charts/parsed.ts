import { DomUtils, parseDocument } from 'htmlparser2';
import { labelWidth } from '../../src/charts/label.ts';

export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const number = (element: Element, name: string): number => Number(element.attribs[name]);
const of = (element: Element | undefined, ...names: readonly string[]): Element[] =>
  element ? names.flatMap((name) => DomUtils.getElementsByTagName(name, element)) : [];

/** Where a label stands, by the width that its text is thought to have. */
function labelBox(element: Element): Box {
  const name = DomUtils.textContent(element);
  const size = Number(element.attribs['font-size'] ?? 13);
  const width = labelWidth({ text: name, size, bold: 'font-weight' in element.attribs });
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const shift = { middle: width / 2, end: width }[element.attribs['text-anchor'] ?? ''] ?? 0;
  return element.attribs['transform']
    ? { name, left: x - size * 0.75, right: x + size * 0.2, top: y - width, bottom: y }
    : {
        name,
        left: x - shift,
        right: x - shift + width,
        top: y - size * 0.75,
        bottom: y + size * 0.2,
      };
}

function markBox(element: Element): Box {
  const name = `${element.name} ${element.attribs['class'] ?? ''}`;
  if (element.name === 'circle') {
    const [x, y, r] = ['cx', 'cy', 'r'].map((key) => number(element, key)) as [
      number,
      number,
      number,
    ];
    return { name, left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  const [left, top] = [number(element, 'x'), number(element, 'y')];
  const [right, bottom] = [left + number(element, 'width'), top + number(element, 'height')];
  return { name, left, right, top, bottom };
}

/** What a test can ask of an SVG. */
export function parse(svg: string) {
  const root = of(parseDocument(svg, { xmlMode: true }) as unknown as Element, 'svg')[0];
  if (!root) throw new Error('There is no svg element');
  const [, , width = 0, height = 0] = (root.attribs['viewBox'] ?? '').split(' ').map(Number);
  const every = DomUtils.findAll(() => true, [root]);
  return {
    root,
    width,
    height,
    every,
    labels: of(root, 'text').map(labelBox),
    marks: of(root, 'rect', 'circle').map(markBox),
    links: of(root, 'a'),
    text: (name: string) => of(root, name).map((element) => DomUtils.textContent(element)),
  };
}

const SLACK = 1;

export const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** Boxes that reach over an edge of the drawing. */
export const outside = (boxes: readonly Box[], width: number, height: number): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        !(left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= height + SLACK),
    )
    .map(({ name }) => name);

/** Pairs of boxes that cover each other. */
export const collisions = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.name} | ${b.name}`] : [])),
  );
