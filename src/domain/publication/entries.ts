/**
 * What the public gets: the shape of every content collection. An entry is built from public fields
 * alone, as of one day; nothing else may reach a page. Codes (region, category, item, …) are resolved
 * to names by the pages, in the reader's language; free text stays as filed, in Chinese.
 */
export * from './entries-campaign.ts';
export * from './entries-case.ts';
export * from './entries-firm.ts';
export * from './entries-interview.ts';
export * from './entries-notice.ts';
export * from './entries-reference.ts';
