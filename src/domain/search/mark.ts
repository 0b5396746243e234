import { fold } from './fold.ts';

/** A piece of a text, and whether it is part of what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Where a word stands in a text, as start and end of the text that was written. */
function* occurrences(text: string, word: readonly string[]): Generator<[number, number]> {
  const folded = fold(text);
  for (let at = 0; at + word.length <= folded.length; at += 1) {
    if (word.every((character, i) => folded[at + i]?.character === character)) {
      yield [folded[at]?.start ?? 0, folded[at + word.length - 1]?.end ?? 0];
    }
  }
}

/** Whether a word stands in a text. */
export const isFoundIn = (text: string, word: readonly string[]): boolean =>
  !occurrences(text, word).next().done;

/** Cuts a text into what was looked for and what stands between. */
export function mark(text: string, words: readonly (readonly string[])[]): Piece[] {
  const ranges = words
    .flatMap((word) => [...occurrences(text, word)])
    .toSorted(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push({ text: text.slice(done, from), found: false });
    pieces.push({ text: text.slice(from, end), found: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), found: false });
  return pieces.filter((piece) => piece.text !== '');
}
