/** The outline of a character, in thousandths of its size, y upwards. */
export interface Glyph {
  readonly path: string;
  readonly advance: number;
}

/** Where the outlines of characters come from. */
export type Typeface = (character: string) => Glyph;

const EM = 1000;

/** A text as it stands on a card. */
export interface Setting {
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  /** Thickness added to the strokes, in thousandths of the size: the typeface is its lightest. */
  readonly weight: number;
}

/** Width of a text in pixels. */
export const widthIn = (typeface: Typeface, size: number, text: string): number =>
  (Array.from(text).reduce((sum, character) => sum + typeface(character).advance, 0) * size) / EM;

/** A text as outlines from a place on its line. */
export function outlined(
  typeface: Typeface,
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  { colour, size, weight }: Setting,
): string {
  let along = 0;
  const glyphs = Array.from(text, (character) => {
    const { advance, path } = typeface(character);
    const drawn = path === '' ? '' : `<path transform="translate(${along})" d="${path}"/>`;
    along += advance;
    return drawn;
  });
  const scale = size / EM;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${colour}" stroke="${colour}" ` +
    `stroke-width="${weight}" stroke-linejoin="round">${glyphs.join('')}</g>`
  );
}
