import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import type { Glyph, Typeface } from '../../../src/cards/typeface.ts';

const FOLDER = new URL(
  '../../../node_modules/@fontsource-variable/noto-serif-sc/',
  import.meta.url,
);

/** `U+4e00-4e09,U+4e0b` as pairs of first and last. */
const rangesOf = (text: string): (readonly [number, number])[] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** The typeface comes in files of some hundred characters each: which holds what. */
function piecesOf(
  folder: URL,
): readonly { readonly name: string; readonly ranges: ReturnType<typeof rangesOf> }[] {
  const text = readFileSync(new URL('unicode.json', folder), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([key, ranges]) => ({
    name: key.replaceAll(/[[\]]/g, ''),
    ranges: rangesOf(ranges),
  }));
}

function openFont(folder: URL, piece: string): Font {
  const file = new URL(`files/noto-serif-sc-${piece}-wght-normal.woff2`, folder);
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${fileURLToPath(file)} is a collection of fonts.`);
  return font;
}

/** Noto Serif SC, from its package; a character that it does not have is an empty box. */
export function notoSerif(): Typeface {
  const pieces = piecesOf(FOLDER);
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph>();
  const glyphOf = (character: string): Glyph => {
    const code = character.codePointAt(0) ?? 0;
    const holds = ([first, last]: readonly [number, number]) => first <= code && code <= last;
    const { name } = pieces.find(({ ranges }) => ranges.some(holds)) ?? { name: 'latin' };
    const font = fonts.get(name) ?? openFont(FOLDER, name);
    fonts.set(name, font);
    const { advanceWidth, path } = font.glyphForCodePoint(code);
    return { advance: advanceWidth, path: path.toSVG() };
  };
  return (character) => {
    const glyph = glyphs.get(character) ?? glyphOf(character);
    glyphs.set(character, glyph);
    return glyph;
  };
}
