import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Pages there is one of in each language, by the contract. */
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
  '/data/',
  '/about/',
  '/methodology/',
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
] as const;

/** Folders of lists within a collection, which are no entries of it. */
const LISTS = new Set(['page', 'category', 'region', 'state']);

/** Names of the entries of a collection that have a page, sorted. */
export const entriesOf = (folder: string, collection: string): string[] =>
  readdirSync(join(folder, collection), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !LISTS.has(entry.name))
    .map(({ name }) => name)
    .toSorted();

/** One address of every type of page, in Chinese; a collection is shown by its first and its last entry. */
export function pageTypes(folder: string): string[] {
  const entries = COLLECTIONS.flatMap((collection) => {
    const names = entriesOf(folder, collection);
    const shown = collection === 'bulletins' ? names : [names[0], names.at(-1)];
    return shown.filter((name) => name !== undefined).map((name) => `/${collection}/${name}/`);
  });
  return [...SINGLE_PAGES, ...new Set(entries), '/404.html'];
}

/** The same addresses in both languages; the page for what is not found has one for all. */
export const inBothLanguages = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => (path === '/404.html' ? [path] : [path, `/en${path}`]));
