import { defineLiveCollection } from 'astro:content';
import { z } from 'zod';
import * as entries from './domain/publication/entries.ts';
import { aimEntry, watchEntry } from './domain/publication/entries-aim.ts';
import { alertEntry, historyEntry } from './domain/publication/entries-history.ts';
import type { Publication } from './domain/publication/publication.ts';
import { dictionaryEntries, dictionaryEntry } from './domain/schema/dictionary.ts';
import { siteSettings } from './domain/schema/settings.ts';
import { asItIs } from './loaders/as-it-is.ts';
import { downloadsLoader, fixedLoader, publicationLoader } from './loaders/live.ts';
import { manifest } from './open-data/manifest.ts';
import { readEnvironment } from './pipeline/environment.ts';

const { commit } = readEnvironment(process.env, process.cwd());

/** A collection of entries by their ids. */
const published = <S extends z.ZodType<object & { readonly id: string }>>(
  name: string,
  schema: S,
  pick: (publication: Publication) => readonly z.output<S>[],
) =>
  defineLiveCollection({
    loader: publicationLoader(name, (publication) =>
      pick(publication).map((data) => ({ id: data.id, data })),
    ),
    schema,
  });

/** A collection of one entry. */
const single = <S extends z.ZodType<object>>(
  name: string,
  schema: S,
  pick: (publication: Publication) => z.output<S>,
) =>
  defineLiveCollection({
    loader: publicationLoader(name, (publication) => [{ id: name, data: pick(publication) }]),
    schema,
  });

const site = z.object({
  asOf: z.string(),
  time: z.string(),
  commit: z.string().nullable(),
  settings: siteSettings,
});

/** All but the prose, served from memory: the pages' program is the same whatever the data say. */
export const collections = {
  site: single('site', site, ({ asOf, time, site }) => ({ asOf, time, commit, settings: site })),
  campaigns: published('campaigns', entries.campaignEntry, (p) => p.campaigns),
  notices: published('notices', asItIs(entries.noticeEntry), (p) => p.notices),
  firms: published('firms', asItIs(entries.firmEntry), (p) => p.firms),
  cases: published('cases', asItIs(entries.caseEntry), (p) => p.cases),
  history: single('history', historyEntry, (p) => p.history),
  alerts: published('alerts', alertEntry, (p) => p.alerts),
  interviews: published('interviews', entries.interviewEntry, (p) => p.interviews),
  stats: published('stats', entries.statsEntry, (p) => p.stats),
  regions: published('regions', entries.regionEntry, (p) => p.regions),
  categories: published('categories', entries.categoryEntry, (p) => p.categories),
  foods: published('foods', entries.foodEntry, (p) => p.foods),
  problemClasses: published('problemClasses', entries.problemClassEntry, (p) => p.problemClasses),
  items: published('items', entries.itemFacts, (p) => p.items),
  benchmarks: published('benchmarks', entries.benchmarkEntry, (p) => p.benchmarks),
  deadlines: published('deadlines', entries.deadlineEntry, (p) => p.deadlines),
  aim: published('aim', aimEntry, (p) => p.aim),
  watch: published('watch', watchEntry, (p) => p.watch),
  dictionary: defineLiveCollection({
    loader: fixedLoader('dictionary', () =>
      dictionaryEntries().map((data) => ({ id: data.id, data })),
    ),
    schema: dictionaryEntry,
  }),
  downloads: defineLiveCollection({ loader: downloadsLoader(), schema: manifest }),
};
