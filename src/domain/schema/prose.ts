import { z } from 'zod';
import { isDate } from '../date.ts';

const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .refine(isDate, { error: 'yaml-date' });

/** Head of `content/bulletins/<id>/<locale>.mdx`. Title and summary are prose: no figures in them. */
export const bulletinFrontmatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** The campaign whose figures its components show. */
  campaign: z.string().min(1),
  /** Document number, 文号. */
  number: z.string().min(1),
  publishedOn: day,
  /** Time of that day in Asia/Shanghai, `HH:MM`; without it, midnight. */
  publishedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Not to come out, whatever its day: shown in the live preview alone. */
  draft: z.boolean().optional(),
  /** When the next bulletin is due. */
  nextOn: day.optional(),
  kind: z.enum(['findings', 'interview', 'progress']),
});

/** Head of `content/pages/<id>/<locale>.mdx`. */
export const proseFrontmatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
});

const explanation = z.strictObject({
  what: z.string().min(1),
  why: z.string().min(1),
  causes: z.string().min(1),
  harm: z.string().min(1),
  atRisk: z.string().min(1),
  todo: z.string().min(1),
});

/** `content/items/<item>.yaml`: what a test item means for the person who bought the food. */
export const explainer = z.strictObject({ zh: explanation, en: explanation });

const paragraphs = z.array(z.string().min(1)).min(1);
const watch = z.strictObject({
  what: z.string().min(1),
  why: z.string().min(1),
  /** Signs by which a buyer may know such goods. */
  look: paragraphs,
  todo: paragraphs,
  /** What the records on the page can not tell. */
  limits: z.string().min(1),
});

/** `content/watch/<topic>.yaml`: what is watched and why, for the person who may meet such goods. */
export const watchText = z.strictObject({ zh: watch, en: watch });

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `content/glossary.yaml`. */
export const glossary = z.strictObject({
  terms: z.array(z.strictObject({ term: bilingual, meaning: bilingual })),
});

export type BulletinFrontmatter = z.output<typeof bulletinFrontmatter>;
export type Explainer = z.output<typeof explainer>;
