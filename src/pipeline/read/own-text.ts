/**
 * A text of its own. One that was cut out of a longer one keeps all of that in memory as long as it is kept itself: a
 * cell its file, a link its page.
 */
export const ownText = (piece: string): string => Buffer.from(piece).toString();
