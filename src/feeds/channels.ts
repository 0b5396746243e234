import { messages, type Locale } from '../messages/index.ts';
import { entriesOf, type Entry } from './entries.ts';
import { inLocale, type Source } from './source.ts';

/** A feed: what it is called, where it and its page are, and what it tells. */
export interface Channel {
  readonly locale: Locale;
  /** Path of the files, without their endings. */
  readonly path: string;
  /** Path of the page that it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A feed tells what is new; who wants all takes the data. */
const LONGEST = 50;

type Subject = Readonly<{ topic: string; page: string; name: Readonly<Record<Locale, string>> }>;

/** What can be subscribed to besides everything. Problem classes have no page of their own. */
function subjectsOf({ publication }: Source): Subject[] {
  const { categories, regions, problemClasses, items, firms } = publication;
  const named = (kind: string, page: string, entries: readonly Omit<Subject, 'topic' | 'page'>[]) =>
    (entries as readonly (Subject & { id: string })[]).map(({ id, name }) => ({
      topic: `${kind}/${id}`,
      page: page === 'notices' ? 'notices/' : `${page}/${id}/`,
      name,
    }));
  return [
    ...named('category', 'categories', categories),
    ...named('region', 'regions', regions),
    ...named('class', 'notices', problemClasses),
    ...named('item', 'items', items),
    ...firms.map(({ id, name }) => ({
      topic: `firm/${id}`,
      page: `firms/${id}/`,
      name: { zh: name, en: name },
    })),
  ];
}

/** Entries of each topic, in the order given, no more than a feed holds. */
function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const topics = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const topic of new Set(entry.topics)) {
      const own = topics.get(topic);
      if (!own) topics.set(topic, [entry]);
      else if (own.length < LONGEST) own.push(entry);
    }
  }
  return topics;
}

/** All feeds of one language. A subject that nothing is told of yet has an empty one, to be subscribed to in time. */
export function channelsOf(source: Source, locale: Locale): Channel[] {
  const { feeds } = messages(locale);
  const site = source.publication.site.title[locale];
  const all = entriesOf(source, locale);
  const own = byTopic(all);
  const channel = (path: string, page: string, title: string, entries: readonly Entry[]) => ({
    locale,
    path: inLocale(locale, `feeds/${path}`),
    page: inLocale(locale, page),
    title,
    entries,
  });
  return [
    channel('all', '', site, all.slice(0, LONGEST)),
    ...subjectsOf(source).map(({ topic, page, name }) =>
      channel(topic, page, feeds.channel(name[locale], site), own.get(topic) ?? []),
    ),
  ];
}
