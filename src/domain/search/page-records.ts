import type { Day } from '../date.ts';
import type { NoticeEntry } from '../publication/entries.ts';
import { groupBy } from '../group.ts';
import type { Bilingual, Names } from './names.ts';
import { filled } from './notice-record.ts';
import { latest, type Searchable, type SearchRecord } from './record.ts';

/** What is found of a bulletin: the head of its two texts. */
export interface SearchBulletin {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly number: string;
  readonly publishedOn: Day;
}

/** A page that is about no record. */
export interface SearchText {
  /** Address below the language's own. */
  readonly path: string;
  readonly title: Bilingual;
}

const lastOf = (notices: readonly NoticeEntry[] | undefined): Day | null =>
  latest((notices ?? []).map(({ publishedOn }) => publishedOn));

/** Pages about a category, a region or a test item. */
export function referenceRecords(publication: Searchable, names: Names): SearchRecord[] {
  const { notices, regions, categories, items } = publication;
  const ofCategory = groupBy(notices, ({ category }) => category);
  const inPlace = notices.flatMap((notice) =>
    names.places(notice.seller.region).map((place) => ({ place, notice })),
  );
  const ofRegion = groupBy(inPlace, ({ place }) => place);
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  const page = (
    kind: 'category' | 'region' | 'item',
    id: string,
    title: SearchRecord['title'],
  ) => ({
    kind,
    title,
    path: `${{ category: 'categories', region: 'regions', item: 'items' }[kind]}/${id}/`,
    shown: {},
  });
  return [
    ...categories.map(({ id, name, scope }) => ({
      ...page('category', id, name),
      alsoFoundBy: [scope.zh, scope.en],
      facets: { kind: ['category'], category: [id] },
      date: lastOf(ofCategory.get(id)),
    })),
    ...regions.map(({ id, name }) => ({
      ...page('region', id, name),
      alsoFoundBy: names.region(id),
      facets: { kind: ['region'], region: names.places(id) },
      date: lastOf(ofRegion.get(id)?.map(({ notice }) => notice)),
    })),
    ...items.map(({ id, name, problemClass, notices: ids }) => ({
      ...page('item', id, name),
      alsoFoundBy: names.problemClass(problemClass),
      facets: { kind: ['item'], class: [problemClass] },
      date: lastOf(ids.flatMap((notice) => byId.get(notice) ?? [])),
    })),
  ];
}

export const bulletinRecord = (bulletin: SearchBulletin): SearchRecord => ({
  path: `bulletins/${bulletin.id}/`,
  kind: 'bulletin',
  title: bulletin.title,
  shown: filled({
    number: bulletin.number,
    summary: bulletin.summary.zh,
    summaryEn: bulletin.summary.en,
  }),
  alsoFoundBy: [],
  facets: { kind: ['bulletin'], year: [bulletin.publishedOn.slice(0, 4)] },
  date: bulletin.publishedOn,
});

export const interviewRecords = ({ interviews }: Searchable, names: Names): SearchRecord[] =>
  interviews.map(({ id, title, date, region }) => ({
    path: `interviews/#${id}`,
    kind: 'interview',
    title: { zh: title, en: null },
    shown: {},
    alsoFoundBy: region ? names.region(region) : [],
    facets: {
      kind: ['interview'],
      region: region ? names.places(region) : [],
      year: [date.slice(0, 4)],
    },
    date,
  }));

export const watchRecords = ({ watch }: Searchable, names: Names): SearchRecord[] =>
  watch.map(({ id, name, conditions }) => ({
    path: `watch/${id}/`,
    kind: 'watch',
    title: name,
    shown: {},
    alsoFoundBy: [
      ...conditions.words,
      ...conditions.categories.flatMap(names.category),
      ...conditions.foods.flatMap(names.food),
    ],
    facets: { kind: ['watch'], category: conditions.categories },
    date: null,
  }));

export const textRecord = ({ path, title }: SearchText): SearchRecord => ({
  path,
  kind: 'page',
  title,
  shown: {},
  alsoFoundBy: [],
  facets: { kind: ['page'] },
  date: null,
});
