import type { Publication } from '../publication/publication.ts';
import { entryChanges, touchedIds } from './entries.ts';
import type { FigureChange } from './figures.ts';

/** Lists of a publication of whose entries each has a page, and the folder of these pages. */
const FOLDERS = {
  notices: 'notices',
  firms: 'firms',
  cases: 'rectification',
  items: 'items',
  categories: 'categories',
  regions: 'regions',
  watch: 'watch',
} as const satisfies Partial<Record<keyof Publication, string>>;

/** Of a figure of `campaign:x category:dairy`, `/categories/dairy/`. */
function pagesOfScope(scope: string): string[] {
  return scope.split(' ').flatMap((part) => {
    const [kind, id = ''] = part.split(':');
    if (kind === 'category') return [`/categories/${id}/`];
    if (kind === 'region') return [`/regions/${id}/`];
    return kind === 'watch' ? [`/watch/${id}/`] : [];
  });
}

/** Pages of a campaign's figures as a whole. */
const isWhole = ({ scope }: FigureChange): boolean => /^campaign:[^ ]+$/.test(scope);

/** Lists whose pages show all of their entries. */
const OVERVIEWS = {
  notices: ['/', '/notices/'],
  firms: ['/firms/'],
  cases: ['/rectification/'],
  interviews: ['/interviews/'],
  aim: ['/aim/'],
  campaigns: ['/', '/categories/', '/regions/'],
} as const satisfies Partial<Record<keyof Publication, readonly string[]>>;

/** Addresses of the pages whose content differs, sorted; each stands for both languages. */
export function touchedPages(
  before: Publication,
  after: Publication,
  figures: readonly FigureChange[],
): string[] {
  const touched = (list: keyof typeof FOLDERS | keyof typeof OVERVIEWS) =>
    touchedIds(entryChanges<{ readonly id: string }>(before[list], after[list]));
  const entries = Object.entries(FOLDERS).flatMap(([list, folder]) =>
    touched(list as keyof typeof FOLDERS).map((id) => `/${folder}/${id}/`),
  );
  const overviews = Object.entries(OVERVIEWS).flatMap(([list, pages]) =>
    touched(list as keyof typeof OVERVIEWS).length > 0 ? pages : [],
  );
  const versions = touchedIds(entryChanges(before.history.versions, after.history.versions));
  const scopes = figures.flatMap(({ scope }) => pagesOfScope(scope));
  const whole = figures.some(isWhole) ? ['/', '/categories/', '/regions/'] : [];
  const old = versions.map((id) => `/notices/${id}/`);
  return [...new Set([...entries, ...overviews, ...old, ...scopes, ...whole])].toSorted();
}
