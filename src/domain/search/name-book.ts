import { foldedText } from './fold.ts';
import { searchedTexts, type SearchRecord } from './record.ts';
import { isRegistered } from './register/leaves.ts';

/**
 * By what a name is found that is typed otherwise than it is written: in letters, in traditional
 * characters, or with a slip. Made with the site, loaded when a search needs it. It does not grow with the
 * notices: names that stand in the register are taken from its leaves.
 */
export interface NameBook {
  /** Names of items, categories, places and so on, folded, each once; the most frequent first. */
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

/** The names in a record, folded. */
export function namesIn(record: SearchRecord): readonly string[] {
  if (hasNoName(record)) return [];
  const { title, shown, alsoFoundBy } = record;
  const names = [
    title.zh,
    title.en ?? '',
    ...NAMES.flatMap((field) => (shown[field] ?? '').split('；')),
    ...alsoFoundBy.filter((text) => HAN.test(text)),
  ];
  return names.map(foldedText).filter((name) => name !== '');
}

/** Names by how often they occur; equals in code-unit order. */
function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
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

function charactersIn(texts: Iterable<string>): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const text of texts) for (const character of foldedText(text)) characters.add(character);
  return characters;
}

/** The name book of records: the names of those not in the register, and how the names of all are read. */
export function nameBookOf(records: readonly SearchRecord[], reader: Reader): NameBook {
  const names = byFrequency(records.flatMap(namesIn));
  const used = charactersIn(new Set(records.flatMap(searchedTexts)));
  const pairs = [...reader.traditional].filter(([from, to]) => used.has(to) && !used.has(from));
  return {
    names: byFrequency(records.filter((record) => !isRegistered(record)).flatMap(namesIn)),
    readings: readingsOf(names, reader),
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}
