import { hash } from 'node:crypto';

/**
 * A set of texts that all threads read: of each it keeps the first 64 bits of its SHA-256, which two of many millions
 * of texts do not share.
 */
export interface SharedSet {
  /** Two numbers for each place; where the second is zero, the place is free. */
  readonly prints: Int32Array<SharedArrayBuffer>;
}

type Print = readonly [number, number];

const SHA256 = /^[0-9a-f]{64}$/;

/** A text that is a digest already is its own. */
function printOf(text: string): Print {
  const digest = SHA256.test(text) ? text : hash('sha256', text);
  const half = (from: number) => Number.parseInt(digest.slice(from, from + 8), 16) | 0;
  return [half(0), half(8) || 1];
}

/** The place of a fingerprint, be it a free one. */
function placeOf(prints: Int32Array, [first, second]: Print): number {
  const last = prints.length / 2 - 1;
  for (let place = first & last; ; place = (place + 1) & last) {
    const at = place * 2;
    const isFree = prints[at + 1] === 0;
    if (isFree || (prints[at] === first && prints[at + 1] === second)) return at;
  }
}

export function sharedSetOf(texts: Iterable<string>, count: number): SharedSet {
  // Half of the places stay free.
  const places = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const prints = new Int32Array(new SharedArrayBuffer(places * 8));
  for (const text of texts) {
    const print = printOf(text);
    prints.set(print, placeOf(prints, print));
  }
  return { prints };
}

/** What can be asked of a set. */
export type Having = Pick<ReadonlySet<string>, 'has'>;

export const having = ({ prints }: SharedSet): Having => ({
  has: (text) => prints[placeOf(prints, printOf(text)) + 1] !== 0,
});
