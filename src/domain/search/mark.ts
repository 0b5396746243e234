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

type Range = readonly [start: number, end: number];

/** Ranges in order, those that overlap or touch as one. */
function joined(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)];
    else whole.push([start, end]);
  }
  return whole;
}

/** Cuts a text into what was looked for and what stands between. */
export function mark(text: string, words: readonly (readonly string[])[]): Piece[] {
  const ranges = joined(words.flatMap((word) => [...occurrences(text, word)]));
  const pieces = ranges.flatMap(([start, end], i) => [
    { text: text.slice(ranges[i - 1]?.[1] ?? 0, start), found: false },
    { text: text.slice(start, end), found: true },
  ]);
  return [...pieces, { text: text.slice(ranges.at(-1)?.[1] ?? 0), found: false }].filter(
    (piece) => piece.text !== '',
  );
}
