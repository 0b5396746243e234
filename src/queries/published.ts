import { ascending, byKey, descending, groupBy } from '../domain/group.ts';
import { inMemory, theOnly } from './in-memory.ts';
import { once } from './once.ts';

const id = ({ id }: { readonly id: string }) => id;

type Reference =
  'benchmarks' | 'regions' | 'categories' | 'foods' | 'problemClasses' | 'items' | 'deadlines';

/** Reference entries by code, and in the order of their table; a collection itself has none. */
async function reference<C extends Reference>(collection: C) {
  const list = (await inMemory(collection)).toSorted(ascending(({ order }) => order));
  return { list, byId: byKey(list, id) };
}

async function references() {
  const [regions, categories, foods, problemClasses, items, deadlines, benchmarks] =
    await Promise.all([
      reference('regions'),
      reference('categories'),
      reference('foods'),
      reference('problemClasses'),
      reference('items'),
      reference('deadlines'),
      reference('benchmarks'),
    ]);
  return { regions, categories, foods, problemClasses, items, deadlines, benchmarks };
}

type References = Awaited<ReturnType<typeof references>>;

/** Public notices, newest first, and the ways to reach them. A collection itself has no order. */
async function indexedNotices({ regions }: References) {
  const list = (await inMemory('notices')).toSorted(
    descending((notice) => `${notice.publishedOn} ${notice.id}`),
  );
  const league = (region: string) => regions.byId.get(region)?.parent ?? region;
  const byYear = groupBy(list, ({ publishedOn }) => publishedOn.slice(0, 4));
  const byMonth = groupBy(list, ({ publishedOn }) => publishedOn.slice(0, 7));
  const failures = list.flatMap((notice) =>
    [...new Set(notice.failures.map(({ item }) => item))].map((item) => ({ item, notice })),
  );
  return {
    list,
    byId: byKey(list, id),
    byFirm: groupBy(list, ({ producer }) => producer.firm),
    byCategory: groupBy(list, ({ category }) => category),
    byYear,
    /** By `2022-06`. */
    byMonth,
    /** In which there are any, newest first. */
    years: [...byYear.keys()].map((year) => ({
      year,
      months: [...byMonth.keys()].filter((month) => month.startsWith(year)),
    })),
    /** By the league or city where the batch was drawn; one reported apart has its own list besides. */
    byRegion: new Map([
      ...groupBy(list, ({ seller }) => seller.region),
      ...groupBy(list, ({ seller }) => league(seller.region)),
    ]),
    byItem: new Map(
      [...groupBy(failures, ({ item }) => item)].map(([item, group]) => [
        item,
        group.map(({ notice }) => notice),
      ]),
    ),
  };
}

async function indexedCases({ regions }: References) {
  const list = await inMemory('cases');
  const league = (region: string) => regions.byId.get(region)?.parent ?? region;
  return {
    list,
    byId: byKey(list, id),
    byFirm: groupBy(list, ({ firm }) => firm),
    byRegion: new Map([
      ...groupBy(list, ({ region }) => region),
      ...groupBy(list, ({ region }) => league(region)),
    ]),
  };
}

/** Everything published, loaded once and indexed. */
export const published = once('published', async () => {
  const [about, known, campaigns, firms, interviews, stats] = await Promise.all([
    theOnly('site'),
    references(),
    inMemory('campaigns'),
    inMemory('firms'),
    inMemory('interviews'),
    inMemory('stats'),
  ]);
  const [notices, cases] = await Promise.all([indexedNotices(known), indexedCases(known)]);
  const figures: ReadonlyMap<string, (typeof stats)[number]['stats']> = new Map(
    stats.map((entry) => [entry.id, entry.stats]),
  );
  const hasResults = (campaign: { readonly id: string }) =>
    figures.get(`campaign:${campaign.id}`)?.['samples.failRate'] !== undefined;
  return {
    asOf: about.asOf,
    /** How much of that day had passed. */
    time: about.time,
    /** The commit that is published, where the build was told it. */
    commit: about.commit,
    site: about.settings,
    ...known,
    /** Whether anything published is a demonstration. */
    demo: campaigns.some(({ demo }) => demo),
    campaigns: {
      /** Those of which a first result is known, newest first: before it there is nothing to analyse. */
      list: campaigns.filter(hasResults).toSorted(descending(({ window }) => window.to)),
      byId: byKey(campaigns, id),
    },
    notices,
    cases,
    firms: { list: firms, byId: byKey(firms, id) },
    /** Newest first. */
    interviews: {
      list: interviews.toSorted(descending(({ date }) => date)),
      byId: byKey(interviews, id),
    },
    /** Figures by scope. */
    stats: figures,
  };
});

export type Published = Awaited<ReturnType<typeof published>>;

/** The entry of a code; the data has been checked, so that a missing one is a fault of the program. */
export function known<T>(entries: ReadonlyMap<string, T>, code: string): T {
  const entry = entries.get(code);
  if (!entry) {
    const some = [...entries.keys()].slice(0, 5).join(', ');
    throw new Error(`There is no entry "${code}" among ${some} …`);
  }
  return entry;
}
