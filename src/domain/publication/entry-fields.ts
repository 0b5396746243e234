import { z } from 'zod';
import type { Vocabulary } from '../schema/vocabularies.ts';

/* Fields that entries are made of; see `entries.ts`. */

export const bilingual = z.object({ zh: z.string(), en: z.string() });

/** A calendar day, `2022-06-30`. */
export const day = z.string();

/** Of a reference table, or of a firm or campaign. */
export const code = z.string();

/** One of the keys of a vocabulary. */
export const keys = <V extends Vocabulary>(v: V) =>
  z.enum(Object.keys(v) as [keyof V & string, ...(keyof V & string)[]]);
