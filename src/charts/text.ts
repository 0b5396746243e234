/** Height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.3;
/** From the middle of a line down to its baseline, as a multiple of its size. */
export const HALF_CAP = 0.36;

const FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\u3000-\u303F\u25A0-\u25FF]/u;
const NARROW = /[ijltfrI.,:;'|!()[\] ·/]/u;
const WIDE = /[mwMW%@—…→]/u;
const CAPITAL = /[A-Z≤≥±×]/u;

function charWidth(char: string): number {
  if (FULL_WIDTH.test(char)) return 1;
  if (NARROW.test(char)) return 0.36;
  if (WIDE.test(char)) return 0.92;
  return CAPITAL.test(char) ? 0.7 : 0.6;
}

/** Browsers set an eighth of an em between a Han character and a Latin letter or digit. */
const AUTOSPACE = /[\u3400-\u9FFF](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u3400-\u9FFF])/gu;

/**
 * Width of a text, in the unit of `size`: there is no browser to ask at build time. Estimated for
 * sans-serif system fonts and rather too wide than too narrow, so that labels never collide.
 */
export function textWidth(text: string, size: number): number {
  const chars = Array.from(text).reduce((sum, char) => sum + charWidth(char), 0);
  return size * (chars + (text.match(AUTOSPACE)?.length ?? 0) / 8);
}

const HAN = '\\u2E80-\\u2FFF\\u3040-\\u9FFF\\uF900-\\uFAFF';
const OPENING = '（(“‘《';
const CLOSING = '）)”’》、，。；：？！';
/** Where a line may break: after a space or hyphen, beside a Han character; never before closing punctuation or after an opening one. */
const BREAK = new RegExp(
  `(?<![${OPENING}]\\s*)(?<=[\\s-])(?![\\s${CLOSING}])|(?<=[${HAN}${CLOSING}])(?![\\s${CLOSING}])|(?<=[^\\s${OPENING}])(?=[${HAN}${OPENING}])`,
  'u',
);

/** Breaks a text into lines no wider than `width`. A word wider than that has a line of its own. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.split(BREAK)) {
    if (line !== '' && textWidth((line + unit).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += unit;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** A consonant before a vowel: a syllable begins there, near enough for names in Latin letters. */
const SYLLABLE = /(?<=\p{L}{2})(?=[^aeiou\W][aeiou])/giu;

const WORDS = /[A-Za-z]+/g;

/** Whether every word of a text in Latin letters is as narrow as that. */
export const wordsFit = (text: string, width: number, size: number): boolean =>
  (text.match(WORDS) ?? []).every((word) => textWidth(word, size) <= width);

/** The same text with each word that is wider than `width` broken with a hyphen near its middle. */
export function hyphenate(text: string, width: number, size: number): string {
  return text.replace(WORDS, (word) => {
    if (wordsFit(word, width, size)) return word;
    const places = [...word.matchAll(SYLLABLE)].map(({ index }) => index);
    const fromMiddle = (place: number) => Math.abs(place - word.length / 2);
    const [place] = places.toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
    return place === undefined ? word : `${word.slice(0, place)}-${word.slice(place)}`;
  });
}

/** Whether the lines keep within a width. */
export const fits = (lines: readonly string[], width: number, size: number): boolean =>
  lines.every((line) => textWidth(line, size) <= width);

/** The same number of lines as {@link wrapText}, as even in width as they can be. */
export function balance(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  const count = lines.length;
  let even = lines;
  for (let narrower = width - 2; narrower > 0; narrower -= 2) {
    const tried = wrapText(text, narrower, size);
    if (tried.length > count || !fits(tried, width, size)) break;
    even = tried;
  }
  return even;
}
