/** What a slip of the finger did to a word, the likeliest first. */
const SLIPS = ['changed', 'left out', 'put in'] as const;
type Slip = (typeof SLIPS)[number];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((character, i) => character === b[i]);

/** How many characters the two have in common from their start. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, i) => character !== b[i]);
  return differs === -1 ? a.length : differs;
}

/** Whether one slip made the word of the part. */
function isOneSlip(word: readonly string[], part: readonly string[], slip: Slip): boolean {
  const at = commonStart(word, part);
  if (slip === 'left out') return isSame(word.slice(at), part.slice(at + 1));
  if (slip === 'put in') return isSame(word.slice(at + 1), part.slice(at));
  const isSwapped = word[at] === part[at + 1] && word[at + 1] === part[at];
  return (
    isSame(word.slice(at + 1), part.slice(at + 1)) ||
    (isSwapped && isSame(word.slice(at + 2), part.slice(at + 2)))
  );
}

const GROWTH: Readonly<Record<Slip, number>> = { changed: 0, 'left out': 1, 'put in': -1 };

/**
 * The parts of names from which a word differs by one slip: a character changed or two swapped, else one
 * left out, else one put in. Each part is told with where it starts.
 */
export function oneSlipAway(
  word: readonly string[],
  names: readonly (readonly string[])[],
): readonly { readonly name: number; readonly start: number; readonly end: number }[] {
  for (const slip of SLIPS) {
    const length = word.length + GROWTH[slip];
    const places = names.flatMap((characters, name) =>
      characters.flatMap((_, start) => {
        const end = start + length;
        if (end > characters.length) return [];
        return isOneSlip(word, characters.slice(start, end), slip) ? [{ name, start, end }] : [];
      }),
    );
    if (places.length > 0) return places;
  }
  return [];
}
