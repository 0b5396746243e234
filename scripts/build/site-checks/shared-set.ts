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

/** Texts that are noted by their fingerprints, however many there are. */
export interface Noted {
  readonly note: (text: string) => void;
  /** Whether a set has them all. */
  readonly areIn: (set: SharedSet) => boolean;
}

export function noted(): Noted {
  let prints = new Int32Array(2 ** 12);
  let count = 0;
  const put = (print: Print) => {
    const place = placeOf(prints, print);
    if (prints[place + 1] === 0) count += 1;
    prints.set(print, place);
  };
  const all = function* (of: Int32Array): Generator<Print> {
    for (let at = 0; at < of.length; at += 2) {
      const second = of[at + 1] ?? 0;
      if (second !== 0) yield [of[at] ?? 0, second];
    }
  };
  return {
    note(text) {
      put(printOf(text));
      if (count * 4 <= prints.length) return;
      const before = prints;
      prints = new Int32Array(before.length * 2);
      count = 0;
      for (const print of all(before)) put(print);
    },
    areIn: (set) => all(prints).every((print) => set.prints[placeOf(set.prints, print) + 1] !== 0),
  };
}

/** What can be asked of a set. */
export type Having = Pick<ReadonlySet<string>, 'has'>;

export const having = ({ prints }: SharedSet): Having => ({
  has: (text) => prints[placeOf(prints, printOf(text)) + 1] !== 0,
});
