import type { WatchTopic } from '../schema/tables.ts';
import { touches } from '../watch/topic.ts';
import type { Context } from './context.ts';
import type { StatsEntry } from './entries.ts';
import type { WatchEntry } from './entries-aim.ts';
import { descending } from '../group.ts';
import type { PublicBatch } from './public-batches.ts';

/** Notices and firms named on the page of a topic; the counts are of all. */
const SHOWN = 50;

const belongs = (topic: WatchTopic, { results, sample }: PublicBatch): boolean =>
  touches(topic, { ...sample, items: results.map(({ item }) => item) });

function watchEntry(
  topic: WatchTopic,
  order: number,
  published: readonly PublicBatch[],
): WatchEntry {
  const batches = published.filter((batch) => belongs(topic, batch));
  const notices = batches
    .flatMap(({ notice }) => notice ?? [])
    .toSorted(descending(({ publishedOn, id }) => `${publishedOn} ${id}`));
  const firms = [...new Set(notices.map(({ producer }) => producer.firm))];
  return {
    id: topic.id,
    name: { zh: topic.name, en: topic.nameEn },
    order,
    conditions: {
      categories: [...(topic.categories ?? [])],
      foods: [...(topic.foods ?? [])],
      items: [...(topic.items ?? [])],
      words: [...(topic.words ?? [])],
    },
    demo: batches.some(({ campaign }) => campaign.settings.demo),
    batches: batches.length,
    failed: notices.length,
    firms: firms.length,
    notices: notices.slice(0, SHOWN).map(({ id }) => id),
    firmsNamed: firms.slice(0, SHOWN),
  };
}

/** Topics under standing watch with the public records that touch them, in the order of the table. */
export const watchEntries = (
  { dataset }: Context,
  published: readonly PublicBatch[],
): WatchEntry[] => dataset.watchTopics.map((topic, order) => watchEntry(topic, order, published));

/** The figures of the topics. */
export const watchStats = (topics: readonly WatchEntry[]): StatsEntry[] =>
  topics.map(({ id, batches, failed, firms }) => ({
    id: `watch:${id}`,
    stats: {
      samples: { value: batches },
      'samples.failed': { value: failed },
      'firms.failed': { value: firms },
    },
  }));
