import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import {
  bulletinFrontmatter,
  explainer,
  glossary,
  proseFrontmatter,
  watchText,
} from './domain/schema/prose.ts';
import { deskLoader } from './loaders/desk.ts';
import { readEnvironment } from './pipeline/environment.ts';

const environment = readEnvironment(process.env, process.cwd());

const prose = <S extends z.ZodType>(folder: string, pattern: string, schema: S) =>
  defineCollection({ loader: glob({ base: `${environment.content}${folder}`, pattern }), schema });

/** The prose; all else is served from memory, see `live.config.ts`. */
export const collections = {
  bulletins: prose('/bulletins', '*/*.mdx', bulletinFrontmatter),
  prose: prose('/pages', '*/*.mdx', proseFrontmatter),
  explainers: prose('/items', '*.yaml', explainer),
  watchTexts: prose('/watch', '*.yaml', watchText),
  glossary: prose('', 'glossary.yaml', glossary),
  desk: defineCollection({ loader: deskLoader() }),
};
