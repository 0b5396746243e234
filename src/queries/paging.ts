/** A path of a route: the variable parts of its address, and what its page is given. */
export interface Path {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A list's page: what it holds and where it stands. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  readonly number: number;
  readonly last: number;
  /** Entries on all pages together. */
  readonly total: number;
}

const PER_PAGE = 50;

/** Cuts a list into pages; an empty list still has its first. `list/`, then `list/page/2/`. */
export function paged<T>(entries: readonly T[], path: Path = {}): Path[] {
  const last = Math.max(1, Math.ceil(entries.length / PER_PAGE));
  return Array.from({ length: last }, (_, index) => {
    const page: ListPage<T> = {
      entries: entries.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
      number: index + 1,
      last,
      total: entries.length,
    };
    return {
      params: { ...path.params, page: index === 0 ? undefined : `page/${index + 1}` },
      props: { ...path.props, page },
    };
  });
}
