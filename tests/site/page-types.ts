import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Pages there is one of in each language, by the contract or since, and lists of two kinds. */
export const SINGLE_PAGES = [
  '/',
  '/bulletins/',
  '/categories/',
  '/notices/',
  '/firms/',
  '/regions/',
  '/items/',
  '/rectification/',
  '/interviews/',
  '/search/',
  '/check/',
  '/data/',
  '/api/v1/',
  '/about/',
  '/methodology/',
  '/changes/',
  '/receipt/',
  '/subscribe/',
  '/aim/',
  '/watch/',
  '/rectification/state/overdue/',
  '/rectification/region/150100/',
  '/notices/year/2021/',
  '/notices/month/2021-10/',
] as const;

/** Folders with a page for each of many things. */
export const COLLECTIONS = [
  'bulletins',
  'categories',
  'notices',
  'firms',
  'regions',
  'items',
  'rectification',
  'watch',
] as const;

/** Folders of lists within a collection, which are no entries of it. */
const LISTS = new Set(['page', 'category', 'region', 'state', 'year', 'month']);

/** Names of the entries of a collection that have a page, sorted. */
export const entriesOf = (folder: string, collection: string): string[] =>
  readdirSync(join(folder, collection), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !LISTS.has(entry.name))
    .map(({ name }) => name)
    .toSorted();

/** Superseded versions of notices, by the addresses of their pages. */
export const supersededPages = (folder: string): string[] =>
  entriesOf(folder, 'notices').flatMap((notice) =>
    readdirSync(join(folder, 'notices', notice), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/notices/${notice}/${name}/`),
  );

/** One address of every type of page, in Chinese; a collection is shown by its first and its last entry. */
export function pageTypes(folder: string): string[] {
  const entries = COLLECTIONS.flatMap((collection) => {
    const names = entriesOf(folder, collection);
    const shown = collection === 'bulletins' ? names : [names[0], names.at(-1)];
    return shown.filter((name) => name !== undefined).map((name) => `/${collection}/${name}/`);
  });
  const [superseded] = supersededPages(folder);
  return [...SINGLE_PAGES, ...new Set(entries), ...(superseded ? [superseded] : []), '/404.html'];
}

/** The same addresses in both languages; the page for what is not found has one for all. */
export const inBothLanguages = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => (path === '/404.html' ? [path] : [path, `/en${path}`]));
