import type { NameBook } from './name-book.ts';
import { readAs, readingsOf, soundingLike } from './readings.ts';
import { oneSlipAway } from './slip.ts';

/** Why a word is taken for another. */
export type Manner = 'simplified' | 'pinyin' | 'sound' | 'slip';

/** What a word may stand for; each is a part of something that can be found. */
export interface OtherWay {
  readonly manner: Manner;
  readonly words: readonly (readonly string[])[];
}

/** So many parts of names at most, the most frequent first: each is a search of its own. */
const MOST = 24;
/** Guesses after a slip are few, because each may be another product or firm. */
const MOST_GUESSES = 6;

/** Shorter words have too many neighbours. */
const SHORTEST_SLIP = { han: 3, letters: 5 } as const;

const LETTERS = /^\p{Script=Latin}+$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Whether a word is typed in letters alone, and may be pinyin. */
export const isInLetters = (word: readonly string[]): boolean => LETTERS.test(word.join(''));

/** Letters as a keyboard has them: without tones, and `v` for `ü`. */
export const plain = (word: readonly string[]): string =>
  word.join('').replace(/ü/g, 'v').normalize('NFD').replace(/\p{M}/gu, '');

function mostFrequent(parts: readonly string[], most: number): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const ordered = [...counts].toSorted(([, m], [, n]) => n - m).slice(0, most);
  return ordered.map(([part]) => [...part]);
}

/** Knows what words may stand for. */
export interface Interpreter {
  /** What letters stand for as pinyin. */
  readonly asPinyin: (word: readonly string[]) => OtherWay;
  /** What characters stand for if they were typed as they were meant, the likeliest first. */
  readonly asWritten: (word: readonly string[]) => Iterable<OtherWay>;
  /** What a word stands for after a slip. A number is only ever itself: one digit off is another batch. */
  readonly afterSlip: (word: readonly string[]) => OtherWay;
}

/** Understands words by a book of names. */
export function interpreterOf(book: NameBook): Interpreter {
  const names = book.names.map((name) => [...name]);
  const readings = readingsOf(book);
  const simplified = new Map(
    [...book.traditional].map((c, i) => [c, [...book.simplified][i] ?? c]),
  );

  const simplifiedOf = (word: readonly string[]): readonly string[] =>
    word.map((character) => simplified.get(character) ?? character);

  /** A name in letters, and for each letter the character that it belongs to. */
  const inLetters = (name: readonly string[]) =>
    name.flatMap((character, i) => {
      const [syllable = character] = readings(character);
      return [...syllable].map((letter) => ({ letter, i }));
    });

  function slipped(word: readonly string[]): readonly string[] {
    const text = word.join('');
    if (HAN.test(text) && word.length >= SHORTEST_SLIP.han) {
      return oneSlipAway(word, names).map(({ name, start, end }) =>
        (names[name] ?? []).slice(start, end).join(''),
      );
    }
    if (!LETTERS.test(text) || word.length < SHORTEST_SLIP.letters) return [];
    const spelled = names.map(inLetters);
    const onlyLetters = spelled.map((name) => name.map(({ letter }) => letter));
    return oneSlipAway([...plain(word)], onlyLetters).flatMap(({ name, start, end }) => {
      const letters = spelled[name] ?? [];
      const [from, to] = [letters[start]?.i ?? 0, letters[end - 1]?.i ?? 0];
      // A slip in the middle of a syllable would find any name that rhymes.
      if (start > 0 && letters[start - 1]?.i === from) return [];
      return [(names[name] ?? []).slice(from, to + 1).join('')];
    });
  }

  const asPinyin = (word: readonly string[]): OtherWay => ({
    manner: 'pinyin',
    words: mostFrequent(readAs(plain(word), names, readings), MOST),
  });

  function* asWritten(word: readonly string[]): Generator<OtherWay> {
    const simple = simplifiedOf(word);
    if (simple.join('') !== word.join('')) yield { manner: 'simplified', words: [simple] };
    if (HAN.test(simple.join('')) && simple.length > 1) {
      const parts = soundingLike(simple, names, readings);
      yield { manner: 'sound', words: mostFrequent(parts, MOST_GUESSES) };
    }
  }

  const afterSlip = (word: readonly string[]): OtherWay => ({
    manner: 'slip',
    words: mostFrequent(slipped(simplifiedOf(word)), MOST_GUESSES),
  });

  return { asPinyin, asWritten, afterSlip };
}
