import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import { addressOrNone, arrayOf, count, object, type JsonSchema } from './schema.ts';

/** Entries of a page. */
const PER_PAGE = 100;

/** How long a list is, and where its pages are. */
export interface Listing {
  readonly count: number;
  readonly pages: number;
  readonly first: string | null;
  readonly last: string | null;
}

const pagesOf = (entries: number): number => Math.ceil(entries / PER_PAGE);

const pagePath = (folder: string, number: number): string => `${folder}/${number}.json`;

const addressOfPage = (folder: string, number: number, pages: number, source: ApiSource) =>
  number < 1 || number > pages ? null : apiAddress(pagePath(folder, number), source);

export function listing(folder: string, entries: number, source: ApiSource): Listing {
  const pages = pagesOf(entries);
  const at = (number: number) => addressOfPage(folder, number, pages, source);
  return { count: entries, pages, first: at(1), last: at(pages) };
}

export const LISTING = object(
  {
    count: count('多少条。 Number of entries.'),
    pages: count('多少页。 Number of pages.'),
    first: addressOrNone('最早的一页。 The page of the oldest entries.'),
    last: addressOrNone('最新的一页。 The page of the newest entries.'),
  },
  '分页的清单，每页100条，从最早的一条编起：新增只改动最后一页。\nA list in pages of 100, numbered from the oldest entry: what is new changes the last page alone.',
);

/** The pages of a list, oldest entry first, under the name that its entries have. */
export function* pageFiles(
  folder: string,
  name: string,
  entries: readonly object[],
  source: ApiSource,
): Generator<ApiFile> {
  const pages = pagesOf(entries.length);
  for (let page = 1; page <= pages; page += 1) {
    const links = {
      previous: addressOfPage(folder, page - 1, pages, source),
      next: addressOfPage(folder, page + 1, pages, source),
    };
    const own = entries.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    yield answer(pagePath(folder, page), links, { page, [name]: own }, source);
  }
}

export const PAGE_LINKS = {
  previous: addressOrNone('更早的一页。 The page before, of older entries.'),
  next: addressOrNone('更新的一页；最后一页为 null。 The page after; null on the last.'),
};

/** The schema of a page. */
export const pageSchema = (name: string, entry: JsonSchema): JsonSchema =>
  answerSchema(PAGE_LINKS, {
    page: { type: 'integer', minimum: 1, description: '第几页。 Number of the page.' },
    [name]: arrayOf(entry),
  });
