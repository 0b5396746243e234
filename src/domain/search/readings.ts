import type { NameBook } from './name-book.ts';

/** The syllables that a character may be read as; none of what is not Han. */
export type ReadingsOf = (character: string) => readonly string[];

/** Turns a book's table round. */
export function readingsOf({ readings }: Pick<NameBook, 'readings'>): ReadingsOf {
  const table = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) {
      table.set(character, [...(table.get(character) ?? []), syllable]);
    }
  }
  return (character) => table.get(character) ?? [];
}

/**
 * A word as it is said, in letters: its first reading each, and what is no Han character as it stands.
 */
export function lettersOf(word: readonly string[], book: Pick<NameBook, 'readings'>): string {
  const readings = readingsOf(book);
  return word.map((character) => readings(character)[0] ?? character).join('');
}

/** How letters stand for characters: whole syllables, first letters alone, or both mixed. */
const STYLES = ['syllables', 'initials', 'mixed'] as const;
type Style = (typeof STYLES)[number];

const INITIAL = /^([zcs]h|.)/;

/** What one character may be typed as. */
function typedAs(character: string, readings: ReadingsOf, style: Style): readonly string[] {
  const syllables = readings(character);
  if (syllables.length === 0) return [character];
  const initials = syllables.flatMap((s) => [INITIAL.exec(s)?.[0] ?? '', s.slice(0, 1)]);
  if (style === 'syllables') return syllables;
  return style === 'initials' ? initials : [...syllables, ...initials];
}

/**
 * Where the characters end that the letters stand for, if they start at a place of a name; else `null`.
 * The last syllable may be only begun.
 */
function endOf(
  name: readonly string[],
  at: number,
  letters: string,
  readings: ReadingsOf,
  style: Style,
): number | null {
  if (letters === '') return at;
  const character = name[at];
  if (character === undefined) return null;
  for (const typed of typedAs(character, readings, style)) {
    if (!letters.startsWith(typed)) continue;
    const end = endOf(name, at + 1, letters.slice(typed.length), readings, style);
    if (end !== null) return end;
  }
  const isBegun =
    style !== 'initials' && readings(character).some((syllable) => syllable.startsWith(letters));
  return isBegun ? at + 1 : null;
}

/** The parts of a name that letters stand for. */
function partsOf(name: readonly string[], letters: string, readings: ReadingsOf, style: Style) {
  return name.flatMap((first, at) => {
    if (readings(first).length === 0) return [];
    const end = endOf(name, at, letters, readings, style);
    return end === null ? [] : [name.slice(at, end).join('')];
  });
}

/**
 * The parts of names that letters stand for, as pinyin is typed: `huhehaote`, `hhht`, `huheht`. Whole
 * syllables go before first letters, and these before both mixed.
 */
export function readAs(
  letters: string,
  names: readonly (readonly string[])[],
  readings: ReadingsOf,
): readonly string[] {
  for (const style of STYLES) {
    const parts = names.flatMap((name) => partsOf(name, letters, readings, style));
    if (parts.length > 0) return parts;
  }
  return [];
}

/** The parts of names that sound like a word in Han characters and are written otherwise. */
export function soundingLike(
  word: readonly string[],
  names: readonly (readonly string[])[],
  readings: ReadingsOf,
): readonly string[] {
  const sounds = word.map((character) => new Set(readings(character)));
  const isAlike = (character: string | undefined, i: number) =>
    character !== undefined &&
    (character === word[i] || readings(character).some((s) => sounds[i]?.has(s)));
  return names.flatMap((name) =>
    name.flatMap((_, at) =>
      word.every((__, i) => isAlike(name[at + i], i))
        ? [name.slice(at, at + word.length).join('')]
        : [],
    ),
  );
}
