/** Languages of the interface; Chinese stands at `/`, the others under their own name. */
export const LOCALES = ['zh', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language that a part of an address stands for; Chinese where it stands for none. */
export const localeIn = (segment: string | undefined): Locale =>
  LOCALES.find((locale) => locale === segment) ?? 'zh';

/** As HTML calls them. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language of free text in the data, whatever the reader's. */
export const FILED_LANGUAGE = 'zh-CN';
