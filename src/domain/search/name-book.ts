import { foldedCharacters } from './fold.ts';
import type { SearchRecord } from './record.ts';

/**
 * By what a name is found that is typed otherwise than it is written: in letters, in traditional
 * characters, or with a slip. Made with the site, loaded when a search needs it.
 */
export interface NameBook {
  /** Names of products, firms, items and so on, folded, each once; the most frequent first. */
  readonly names: readonly string[];
  /** Syllable, without tone → the characters that are read so. */
  readonly readings: Readonly<Record<string, string>>;
  /** Traditional characters, and in the same order the simplified ones that are used here. */
  readonly traditional: string;
  readonly simplified: string;
}

/** What the maker of a book knows of Chinese. */
export interface Reader {
  /** The syllable of each character of a name, without tone. */
  readonly read: (name: string) => readonly string[];
  /** Frequent characters, with which a name may be written by mistake. */
  readonly common: readonly string[];
  /** Pairs of a traditional and a simplified character. */
  readonly traditional: Iterable<readonly [string, string]>;
}

const HAN = /\p{Script=Han}/u;

/** The fields that hold names; the others hold numbers and prose. */
const NAMES = [
  'firm',
  'brand',
  'items',
  'itemsEn',
  'formerNames',
  'seller',
  'food',
  'foodEn',
] as const;

/** Titles that are put together of names. */
const hasNoName = ({ kind }: SearchRecord): boolean => kind === 'case';

const namesIn = ({ title, shown, alsoFoundBy }: SearchRecord): readonly string[] => [
  title.zh,
  title.en ?? '',
  ...NAMES.flatMap((field) => (shown[field] ?? '').split('；')),
  ...alsoFoundBy.filter((text) => HAN.test(text)),
];

/** Names by how often they occur; equals in code-unit order. */
function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name)
    .filter((name) => name !== '');
}

/** Syllables in code-unit order, each with its characters in the order of their first use. */
function readingsOf(names: readonly string[], { read, common }: Reader): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  const add = (character: string, syllable: string | undefined) => {
    if (syllable === undefined || !/^[a-z]+$/.test(syllable) || !HAN.test(character)) return;
    readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
  };
  for (const name of names) {
    const syllables = read(name);
    [...name].forEach((character, i) => add(character, syllables[i]));
  }
  const syllables = new Set(readings.keys());
  for (const character of common) {
    const [syllable] = read(character);
    if (syllable !== undefined && syllables.has(syllable)) add(character, syllable);
  }
  return Object.fromEntries(
    [...readings].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([s, of]) => [s, [...of].join('')]),
  );
}

export function nameBookOf(records: readonly SearchRecord[], reader: Reader): NameBook {
  const named = records.filter((record) => !hasNoName(record));
  const folded = named.flatMap(namesIn).map((name) => foldedCharacters(name).join(''));
  const names = byFrequency(folded);
  const texts = records.flatMap(({ title, shown, alsoFoundBy }) => [
    title.zh,
    ...Object.values(shown),
    ...alsoFoundBy,
  ]);
  const used = new Set(texts.flatMap(foldedCharacters));
  const pairs = [...reader.traditional].filter(([from, to]) => used.has(to) && !used.has(from));
  return {
    names,
    readings: readingsOf(names, reader),
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}
