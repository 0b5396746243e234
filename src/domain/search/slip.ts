/** What a slip of the finger did to a word, the likeliest first. */
const SLIPS = ['changed', 'left out', 'put in'] as const;
type Slip = (typeof SLIPS)[number];

/** A part of a name, told by where it starts; nothing is copied, for there are many. */
interface Part {
  readonly of: readonly string[];
  readonly start: number;
}

/** Whether the word from one place on is the part from another place on. */
function isSame(word: readonly string[], from: number, { of, start }: Part, at: number): boolean {
  for (let i = from; i < word.length; i += 1) {
    if (word[i] !== of[start + at + i - from]) return false;
  }
  return true;
}

/** How many characters the two have in common from their start. */
function commonStart(word: readonly string[], { of, start }: Part): number {
  let at = 0;
  while (at < word.length && word[at] === of[start + at]) at += 1;
  return at;
}

/** Whether one slip made the word of the part, which is as long as that slip would have it. */
function isOneSlip(word: readonly string[], part: Part, slip: Slip): boolean {
  const at = commonStart(word, part);
  if (slip === 'left out') return isSame(word, at, part, at + 1);
  if (slip === 'put in') return isSame(word, at + 1, part, at);
  const { of, start } = part;
  const isSwapped = word[at] === of[start + at + 1] && word[at + 1] === of[start + at];
  return isSame(word, at + 1, part, at + 1) || (isSwapped && isSame(word, at + 2, part, at + 2));
}

const GROWTH: Readonly<Record<Slip, number>> = { changed: 0, 'left out': 1, 'put in': -1 };

/** A part of one of some names. */
interface Place {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of names from which a word differs by one slip: a character changed or two swapped, else one
 * left out, else one put in. Each part is told with where it starts.
 */
export function oneSlipAway(
  word: readonly string[],
  names: readonly (readonly string[])[],
): readonly Place[] {
  for (const slip of SLIPS) {
    const length = word.length + GROWTH[slip];
    const places: Place[] = [];
    names.forEach((of, name) => {
      for (let start = 0; start + length <= of.length; start += 1) {
        if (isOneSlip(word, { of, start }, slip)) places.push({ name, start, end: start + length });
      }
    });
    if (places.length > 0) return places;
  }
  return [];
}
