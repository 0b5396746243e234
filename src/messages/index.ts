import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh/index.ts';

/** Everything the interface says; Chinese sets the shape, and a language that lacks a message does not compile. */
export type Messages = typeof zh;

const CATALOGUES: Readonly<Record<Locale, Messages>> = { zh, en };

export const messages = (locale: Locale): Messages => CATALOGUES[locale];

export type { Locale };
export { formats, type Formats } from './format.ts';
export { FILED_LANGUAGE, LANGUAGE_TAG, localeIn, LOCALES } from './locale.ts';
