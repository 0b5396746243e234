import { balancedLines } from './lines.ts';
import { outlined, widthIn, type Setting, type Typeface } from './typeface.ts';

/** What stands on a card. */
export interface CardText {
  readonly publisher: string;
  readonly site: string;
  /** What kind of page, and its number. */
  readonly kind: string;
  readonly title: string;
  /** Day of publication; none for the site itself. */
  readonly day: string;
  /** Host name of the site. */
  readonly host: string;
  /** Tag of the language, for breaking lines. */
  readonly language: string;
}

/** In pixels, as the networks want it. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const INNER = CARD.width - 2 * MARGIN;
const INK = '#1d2329';
const MUTED = '#59616a';
const GROUND = '#faf9f6';

/** From the largest down, until the title has room. */
const TITLE_SIZES = [80, 68, 58, 50, 42];
const TITLE_TOP = 262;
const TITLE_HEIGHT = 250;
const LEADING = 1.32;

const PUBLISHER: Setting = { size: 28, colour: INK, weight: 22 };
const SITE: Setting = { size: 42, colour: INK, weight: 48 };
const NOTE: Setting = { size: 28, colour: MUTED, weight: 22 };

/** The title in the largest size in which it has room; in the smallest, whatever room it needs. */
function titleLines({ title, language }: CardText, typeface: Typeface) {
  const inSize = (size: number) => {
    const widthOf = (text: string) => widthIn(typeface, size, text);
    const lines = balancedLines(title, language, INNER, widthOf);
    const fits = lines.length * size * LEADING <= TITLE_HEIGHT;
    return { size, lines, fits: fits && lines.every((line) => widthOf(line) <= INNER) };
  };
  const settings = TITLE_SIZES.map(inSize);
  return settings.find(({ fits }) => fits) ?? inSize(TITLE_SIZES.at(-1) ?? 0);
}

/** The site's name on one line, smaller where it is long. */
function siteSetting({ site }: CardText, typeface: Typeface): Setting {
  const width = widthIn(typeface, SITE.size, site);
  return width <= INNER ? SITE : { ...SITE, size: (SITE.size * INNER) / width };
}

/** A card as SVG without any text that would need a font. */
export function cardSvg(text: CardText, typeface: Typeface): string {
  const put = (words: string, x: number, y: number, setting: Setting) =>
    outlined(typeface, words, { x, y }, setting);
  const { lines, size } = titleLines(text, typeface);
  const title: Setting = { size, colour: INK, weight: 44 };
  const hostWidth = widthIn(typeface, NOTE.size, text.host);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<path fill="${GROUND}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>`,
    put(text.publisher, MARGIN, 78, PUBLISHER),
    put(text.site, MARGIN, 134, siteSetting(text, typeface)),
    // A thick and a thin line, as over an official document.
    `<path fill="${INK}" d="M0 164h${CARD.width}v6H0zM0 175h${CARD.width}v2H0z"/>`,
    put(text.kind, MARGIN, 232, NOTE),
    ...lines.map((line, i) =>
      put(line, MARGIN, Math.round(TITLE_TOP + size + i * size * LEADING), title),
    ),
    put(text.day, MARGIN, 580, NOTE),
    put(text.host, CARD.width - MARGIN - hostWidth, 580, NOTE),
    '</svg>',
  ].join('');
}
