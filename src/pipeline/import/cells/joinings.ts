/** Beyond this, pieces are no few items in a cell, and the ways to join them too many. */
const MOST_PIECES = 24;

/**
 * Every way to join consecutive pieces, with the sign between, into as many texts as there are tests, each
 * of which passes its own.
 */
export function joinings(
  pieces: readonly string[],
  sign: string,
  tests: readonly ((text: string) => boolean)[],
): string[][] {
  const [test, ...rest] = tests;
  if (!test) return pieces.length === 0 ? [[]] : [];
  if (pieces.length > MOST_PIECES) return [];
  return pieces.flatMap((_, i) => {
    const text = pieces
      .slice(0, i + 1)
      .join(sign)
      .trim();
    if (!test(text)) return [];
    return joinings(pieces.slice(i + 1), sign, rest).map((others) => [text, ...others]);
  });
}

/** Whether a figure has one unit at most: of `4.1mg/g/0.3g/100g` it can not be said where one ends. */
export const isOneOf = (text: string): boolean => text.split('/').length <= 2;
