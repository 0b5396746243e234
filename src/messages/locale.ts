/** Languages of the interface; Chinese stands at `/`, the others under their own name. */
export type Locale = 'zh' | 'en';

export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** As HTML calls them. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language of free text in the data, whatever the reader's. */
export const FILED_LANGUAGE = 'zh-CN';
