/** Full-width characters, and the full-width blank. */
export const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g;
/** Full-width digits, letters and points. */
export const FULL_WIDTH_FIGURES = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E]/g;

/** How far the full-width form of a character lies above it. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Nearly all codes and numbers; none of it is full-width. */
const ASCII = /^[ -~]*$/;

/** The text with half-width characters in place of full-width ones. */
export const toHalfWidth = (text: string, characters: RegExp = FULL_WIDTH): string =>
  ASCII.test(text)
    ? text
    : text.replace(characters, (c) =>
        c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET),
      );
