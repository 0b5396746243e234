import { SIZE } from './label.ts';
import { content, element } from './svg.ts';

/** A drawing without its frame. Its unit is a pixel at the width for which it was placed. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Markup of the marks. */
  readonly body: string;
  /** It holds links, which readers must be able to reach. */
  readonly interactive?: boolean;
}

export interface Description {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The drawing as an SVG that screen readers announce by title and description. A drawing with links
 * is a group: within an image they would be hidden.
 */
export function svgOf(drawing: Drawing, { id, title, text }: Description): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      role: drawing.interactive ? 'group' : 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-size': SIZE,
    },
    element('title', { id: `${id}-t` }, content(title)),
    element('desc', { id: `${id}-d` }, content(text)),
    drawing.body,
  );
}

/** Widths for which charts are drawn: a telephone's column and a page's. */
export const NARROW = 328;
export const WIDE = 656;
