import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import * as entries from './domain/publication/entries.ts';
import { aimEntry, watchEntry } from './domain/publication/entries-aim.ts';
import { alertEntry } from './domain/publication/entries-history.ts';
import { dictionaryEntries, dictionaryEntry } from './domain/schema/dictionary.ts';
import {
  bulletinFrontmatter,
  explainer,
  glossary,
  proseFrontmatter,
  watchText,
} from './domain/schema/prose.ts';
import { siteSettings } from './domain/schema/settings.ts';
import { share } from './loaders/handed-over.ts';
import { manifestLoader } from './loaders/manifest.ts';
import { deskLoader, publicationLoader } from './loaders/publication.ts';
import { publicationSource } from './loaders/source.ts';
import { manifest } from './open-data/manifest.ts';
import { readEnvironment } from './pipeline/environment.ts';

const environment = readEnvironment(process.env, process.cwd());
const source = share(publicationSource(environment));

const published = <S extends z.ZodType>(
  name: string,
  schema: S,
  pick: Parameters<typeof publicationLoader>[2],
) => defineCollection({ loader: publicationLoader(source, name, pick), schema });

const prose = <S extends z.ZodType>(folder: string, pattern: string, schema: S) =>
  defineCollection({ loader: glob({ base: `${environment.content}${folder}`, pattern }), schema });

/** What stays small, and the prose; what grows with the data is in `live.config.ts`. */
export const collections = {
  site: published(
    'site',
    z.object({
      id: z.string(),
      asOf: z.string(),
      time: z.string(),
      commit: z.string().nullable(),
      settings: siteSettings,
    }),
    ({ asOf, time, site }) => [
      { id: 'site', asOf, time, commit: environment.commit, settings: site },
    ],
  ),
  campaigns: published('campaigns', entries.campaignEntry, (p) => p.campaigns),
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
  dictionary: published('dictionary', dictionaryEntry, () => dictionaryEntries()),
  downloads: defineCollection({ loader: manifestLoader(), schema: manifest }),
  bulletins: prose('/bulletins', '*/*.mdx', bulletinFrontmatter),
  prose: prose('/pages', '*/*.mdx', proseFrontmatter),
  explainers: prose('/items', '*.yaml', explainer),
  watchTexts: prose('/watch', '*.yaml', watchText),
  glossary: prose('', 'glossary.yaml', glossary),
  desk: defineCollection({ loader: deskLoader(source) }),
};
