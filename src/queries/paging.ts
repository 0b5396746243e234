import { chunksOf, datedChunksOf } from '../domain/lists/chunks.ts';

/** A path of a route: the variable parts of its address, and what its page is given. */
export interface Path {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A list's page: what it holds and where it stands. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  /** The page at the list's own address. */
  readonly isFirst: boolean;
  readonly number: number;
  /** What comes before and after, by the end of its address; `undefined` where there is nothing. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Pages, where they are counted from the first. */
  readonly last?: number;
  /** Entries on all pages together; the older pages of a dated list do not say, for they stay what they are. */
  readonly total?: number;
}

const PER_PAGE = 50;

const FIRST = '';
const endOf = (number: number): string => `page/${number}/`;

const pathOf = <T>({ params, props }: Path, page: ListPage<T>): Path => ({
  params: { ...params, page: page.isFirst ? undefined : `page/${page.number}` },
  props: { ...props, page },
});

/** Cuts a list into pages; an empty list still has its first. `list/`, then `list/page/2/`. */
export function paged<T>(entries: readonly T[], path: Path = {}): Path[] {
  const chunks = entries.length > 0 ? chunksOf(entries, PER_PAGE) : [{ number: 1, entries: [] }];
  const last = chunks.length;
  return chunks.map(({ number, entries: own }) =>
    pathOf(path, {
      entries: own,
      isFirst: number === 1,
      number,
      previous: number === 1 ? undefined : number === 2 ? FIRST : endOf(number - 1),
      next: number === last ? undefined : endOf(number + 1),
      last,
      total: entries.length,
    }),
  );
}

/**
 * Cuts a list with the newest first into pages that stay what they are: they are counted from the oldest entry, so
 * that a new one changes the newest page alone. The newest entries stand at the list's own address besides.
 */
export function pagedByDate<T>(entries: readonly T[], path: Path = {}): Path[] {
  const chunks = datedChunksOf(entries, PER_PAGE);
  const last = chunks.length;
  const first = pathOf(path, {
    entries: entries.slice(0, PER_PAGE),
    isFirst: true,
    number: last,
    previous: undefined,
    next: last > 1 ? endOf(last - 1) : undefined,
    total: entries.length,
  });
  if (last < 2) return [first];
  const pages = chunks.map(({ number, entries: own }) =>
    pathOf(path, {
      entries: own,
      isFirst: false,
      number,
      previous: number === last ? FIRST : endOf(number + 1),
      next: number === 1 ? undefined : endOf(number - 1),
    }),
  );
  return [first, ...pages];
}
