/**
 * The pieces of a text that say in which leaves a word can stand: a leaf that holds the word holds all of
 * the word's pieces. Latin letters and digits make pieces of six, for shorter ones stand in every leaf;
 * pieces with any other character have one, two or three. `folded` is a text as `fold` leaves it.
 */

/** Letters or digits in a piece. */
export const PLAIN_LENGTH = 6;
const LENGTHS = [1, 2, 3] as const;
/** Four letters are all that some words have, and stand in nearly every leaf of a large site; eight tell leaves apart. */
const SHORTEST_SPOKEN = 4;
const SPOKEN_LENGTHS = [SHORTEST_SPOKEN, 8] as const;

const isPlain = (folded: string, at: number): boolean => folded.charCodeAt(at) < 0x80;

/** Pieces of a text of a record. */
export function textGrams(folded: string): readonly string[] {
  const grams: string[] = [];
  let plain = 0;
  for (let at = 0; at < folded.length; at += 1) {
    plain = isPlain(folded, at) ? plain + 1 : 0;
    for (const length of LENGTHS) {
      if (plain < length && length <= at + 1) grams.push(folded.slice(at + 1 - length, at + 1));
    }
    if (plain >= PLAIN_LENGTH) grams.push(folded.slice(at + 1 - PLAIN_LENGTH, at + 1));
  }
  return grams;
}

/** Pieces by which leaves are found that can hold a word; none of a short word in letters or digits. */
export function wordGrams(folded: string): readonly string[] {
  const longest = Math.min(folded.length, LENGTHS.length);
  return textGrams(folded).filter(({ length }) => length >= longest);
}

/** A name may be typed in whole syllables or in first letters. */
const SYLLABLES = '~';
const MANNERS = [SYLLABLES, '^'] as const;

const windows = (letters: string, manner: string, lengths: readonly number[]): readonly string[] =>
  lengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, letters.length - length + 1) },
      (_, at) => manner + letters.slice(at, at + length),
    ),
  );

/** Pieces of a name as it is said, in either manner. */
export const spokenGrams = (syllables: readonly string[]): readonly string[] =>
  [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')].flatMap(
    (letters, i) => windows(letters, MANNERS[i] ?? '', SPOKEN_LENGTHS),
  );

/** Pieces most of which stand in a leaf with a name like what was typed in letters, for each manner. */
export const typedGrams = (letters: string): readonly (readonly string[])[] =>
  MANNERS.map((manner) => windows(letters, manner, SPOKEN_LENGTHS));

/**
 * No syllable begins with any of these: letters with one of them are no first letters, but for Latin ones in a name,
 * which is found among those that come near.
 */
const NEVER_FIRST = /[iuv]/;

/**
 * Pieces all of which stand in a leaf with a name said just as it was typed, for each manner in which it can be; none
 * of a short word.
 */
export function saidGrams(letters: string): readonly (readonly string[])[] {
  const length = SPOKEN_LENGTHS.findLast((of) => of <= letters.length);
  if (length === undefined) return [];
  // Each piece takes a file to load, and of long ones those between the halves rule out few leaves more.
  const step = length === SHORTEST_SPOKEN ? 1 : length / 2;
  const last = letters.length - length;
  const possible = MANNERS.filter((manner) => manner === SYLLABLES || !NEVER_FIRST.test(letters));
  return possible.map((manner) =>
    windows(letters, manner, [length]).filter((_, at) => at % step === 0 || at === last),
  );
}

/** What a leaf is found by that has a record with a value of a facet. */
export const facetGram = (facet: string, value: string): string => `=${facet}=${value}`;
