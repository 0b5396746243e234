/** A character as it is searched for, and the part of the text that it stands for. */
export interface FoldedCharacter {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

const SEARCHED = /[\p{L}\p{N}]/u;

/**
 * A text as it is searched: letters and digits alone, in one width and in lower case, so that `180g/袋`
 * is found by `１８０Ｇ袋`. What is shown is never this.
 */
export function fold(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  let start = 0;
  for (const written of text) {
    const end = start + written.length;
    for (const character of written.normalize('NFKC').toLowerCase()) {
      if (SEARCHED.test(character)) folded.push({ character, start, end });
    }
    start = end;
  }
  return folded;
}

/** The folded characters alone. */
export const foldedCharacters = (text: string): string[] =>
  fold(text).map(({ character }) => character);

/** Texts of ASCII and Han alone, which need no look at each character. Between the two ranges of Han stand hexagrams. */
const SIMPLE = /^[\u0000-\u007F\u3400-\u4DBF\u4E00-\u9FFF]*$/;

/** The folded characters as one text. */
export const foldedText = (text: string): string =>
  SIMPLE.test(text)
    ? text.toLowerCase().replace(/[^0-9a-z\u3400-\u4DBF\u4E00-\u9FFF]+/g, '')
    : foldedCharacters(text).join('');
