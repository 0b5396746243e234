/** Shorter pieces are copied as they are cut out, by V8, not held as a part of the longer text. */
const CUT_OUT = 13;

/**
 * A text of its own. One that was cut out of a longer one keeps all of that in memory as long as it is kept itself: a
 * cell its file, a link its page.
 */
export const ownText = (piece: string): string =>
  // Half a pair of surrogates would become another text.
  piece.length < CUT_OUT || !piece.isWellFormed() ? piece : Buffer.from(piece).toString();
