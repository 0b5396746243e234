import type { Day } from '../domain/date.ts';
import type { CaseEntry, NoticeEntry } from '../domain/publication/entries.ts';
import { byKey, descending } from '../domain/group.ts';
import { messages, type Locale } from '../messages/index.ts';
import { addressOf, inLocale, type FeedBulletin, type Source } from './source.ts';

/** Something that subscribers are told of; what changes is told again under the same id. */
export interface Entry {
  /** The permanent address of its page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedOn: Day;
  readonly updatedOn: Day;
  /** Names of what it is about. */
  readonly tags: readonly string[];
  /** Feeds that it belongs to besides that of everything: `category/dairy`. */
  readonly topics: readonly string[];
}

type Named = Readonly<{ id: string; name: Readonly<Record<Locale, string>> }>;

/** Names and words in one language. */
function wordsOf({ publication }: Source, locale: Locale) {
  const naming = (entries: readonly Named[]) => {
    const names = byKey(entries, ({ id }) => id);
    return (id: string) => names.get(id)?.name[locale] ?? id;
  };
  return {
    t: messages(locale),
    category: naming(publication.categories),
    region: naming(publication.regions),
    item: naming(publication.items),
    problemClass: naming(publication.problemClasses),
    parentOf: new Map(publication.regions.map(({ id, parent }) => [id, parent])),
  };
}

type Words = ReturnType<typeof wordsOf>;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The last day on which what the notice's page says of it changed for its readers. */
const lastChange = (notice: NoticeEntry, closedOn: Day | null): Day =>
  [notice.publishedOn, ...notice.corrections.map(({ date }) => date), closedOn ?? '']
    .toSorted()
    .at(-1) ?? notice.publishedOn;

function topicsOf(notice: NoticeEntry, items: readonly string[], words: Words): string[] {
  const { region } = notice.seller;
  const parent = words.parentOf.get(region);
  return [
    `category/${notice.category}`,
    `region/${region}`,
    ...(parent ? [`region/${parent}`] : []),
    ...notice.problemClasses.map((code) => `class/${code}`),
    ...items.map((item) => `item/${item}`),
    `firm/${notice.producer.firm}`,
  ];
}

function noticeEntry(notice: NoticeEntry, closedOn: Day | null, id: string, words: Words): Entry {
  const { t } = words;
  const items = unique(notice.failures.map(({ item }) => item));
  const failing = items.map(words.item).join(t.common.listSeparator);
  return {
    id,
    title: t.feeds.notice(notice.product, failing, notice.corrections.length > 0),
    summary: t.feeds.noticeSummary({
      producer: notice.producer.name,
      batch: notice.batch ?? notice.madeOn,
      isBatch: notice.batch !== null,
      number: notice.number,
      closed: closedOn !== null,
    }),
    publishedOn: notice.publishedOn,
    updatedOn: lastChange(notice, closedOn),
    tags: [
      words.category(notice.category),
      words.region(notice.seller.region),
      ...notice.problemClasses.map(words.problemClass),
      ...items.map(words.item),
    ],
    topics: topicsOf(notice, items, words),
  };
}

const bulletinEntry = (bulletin: FeedBulletin, id: string, locale: Locale): Entry => ({
  id,
  title: bulletin.title[locale],
  summary: bulletin.summary[locale],
  publishedOn: bulletin.publishedOn,
  updatedOn: bulletin.publishedOn,
  tags: [messages(locale).common.columns.bulletins],
  topics: [],
});

/** Everything that is told in one language, the last change first. */
export function entriesOf(source: Source, locale: Locale): Entry[] {
  const { notices, cases, history } = source.publication;
  const words = wordsOf(source, locale);
  const at = (path: string) => addressOf(inLocale(locale, path), source);
  const caseOf: ReadonlyMap<string, CaseEntry> = byKey(cases, ({ id }) => id);
  const closedOn = ({ case: id }: NoticeEntry) => caseOf.get(id ?? '')?.status.closedOn ?? null;
  const entries = [
    ...notices.map((notice) =>
      noticeEntry(notice, closedOn(notice), at(`notices/${notice.id}/`), words),
    ),
    ...history.withdrawn.map((entry) => ({
      id: at(`notices/${entry.id}/`),
      title: words.t.feeds.withdrawn(entry.id),
      summary: words.t.feeds.withdrawnSummary(entry.number),
      publishedOn: entry.publishedOn,
      updatedOn: entry.withdrawnOn,
      tags: [],
      topics: [],
    })),
    ...source.bulletins.map((bulletin) =>
      bulletinEntry(bulletin, at(`bulletins/${bulletin.id}/`), locale),
    ),
  ];
  return entries.toSorted(
    descending(
      ({ updatedOn }) => updatedOn,
      ({ id }) => id,
    ),
  );
}
