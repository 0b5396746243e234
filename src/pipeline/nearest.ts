import { distance } from 'fastest-levenshtein';

/** The only word of which the other is a part, if it has at least two characters. */
function containing(word: string, words: readonly string[]): string {
  const [shortest, ...others] = words.filter(
    (candidate) =>
      Math.min(word.length, candidate.length) > 1 &&
      candidate !== word &&
      (candidate.includes(word) || word.includes(candidate)),
  );
  return others.length === 0 ? (shortest ?? '') : '';
}

/** The word that is fewest changes away, if it alone is, and if at most half of the word has to change. */
function closest(word: string, words: readonly string[]): string {
  let least = Math.max(1, Math.floor(word.length / 2)) + 1;
  let best = '';
  for (const candidate of words) {
    // The difference of lengths is a lower bound, and cheap.
    if (Math.abs(candidate.length - word.length) > least) continue;
    const far = distance(word, candidate);
    if (far > least || far >= candidate.length) continue;
    best = far === least ? '' : candidate;
    least = far;
  }
  return best;
}

/** Of the words, the one that a person most likely meant; `''` where none is near, or several are equally so. */
export function nearest(word: string, words: Iterable<string>): string {
  const candidates = [...words];
  return containing(word, candidates) || closest(word, candidates);
}
