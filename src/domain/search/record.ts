import type { Day } from '../date.ts';
import type { Publication } from '../publication/publication.ts';

/** The part of a publication that can be searched. */
export type Searchable = Pick<
  Publication,
  | 'asOf'
  | 'notices'
  | 'firms'
  | 'cases'
  | 'interviews'
  | 'regions'
  | 'categories'
  | 'foods'
  | 'problemClasses'
  | 'items'
  | 'watch'
>;

/** What can be found, in the order in which groups of equal worth are shown. */
export const KINDS = [
  'notice',
  'firm',
  'item',
  'category',
  'region',
  'bulletin',
  'case',
  'interview',
  'watch',
  'page',
] as const;
export type Kind = (typeof KINDS)[number];

/** By what results are narrowed; also the names in the address. */
export const FACETS = ['kind', 'category', 'region', 'class', 'outcome', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** What has become of the case of a notice. */
export const OUTCOMES = ['overdue', 'open', 'closed', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Fields that a result shows: the first ones always, the others where they hold what was looked for. */
export const SHOWN = [
  'firm',
  'brand',
  'specification',
  'batch',
  'items',
  'itemsEn',
  'summary',
  'summaryEn',
  'number',
  'barcode',
  'sample',
  'report',
  'licence',
  'creditCode',
  'formerNames',
  'seller',
  'case',
  'category',
  'categoryEn',
  'food',
  'foodEn',
  'place',
  'placeEn',
] as const;
export type Shown = (typeof SHOWN)[number];

/** A page that can be found: what it is found by, and what is shown of it. */
export interface SearchRecord {
  /** Address below the language's own: `notices/n-0001/`. */
  readonly path: string;
  readonly kind: Kind;
  /** `en` is `null` for names that are not translated. */
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly shown: Readonly<Partial<Record<Shown, string>>>;
  /** Texts that find it and are not shown: names of its codes, in all languages. */
  readonly alsoFoundBy: readonly string[];
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** When something of it was last published; `null` if never. */
  readonly date: Day | null;
}

/** All texts by which a record is found. */
export const searchedTexts = ({ title, shown, alsoFoundBy }: SearchRecord): readonly string[] => [
  title.zh,
  ...(title.en === null ? [] : [title.en]),
  ...Object.values(shown),
  ...alsoFoundBy,
];

/** The last of some days; `null` of none. */
export const latest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((last, day) => (last && last >= day ? last : day), null);
