/** Lists that a reader can filter and sort. */
export type ListName = 'notices' | 'firms' | 'cases' | 'changes';

/** Those that have the newest first, and grow there. */
export const DATED: ReadonlySet<ListName> = new Set(['notices', 'changes']);

/** What a row can be found by: the values that it has of each facet. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** A row of a list, in one language. */
export interface ListRow {
  /** The row as the built pages show it. */
  readonly html: string;
  /** What it says, one text a column; days as YYYY-MM-DD, the last the row's address. */
  readonly cells: readonly string[];
  readonly facets: Facets;
}

/** Rows that are loaded together: how many, and which values occur among them. */
export interface Part {
  /** Number of its file. */
  readonly file: number;
  readonly rows: number;
  readonly facets: Facets;
}

/** An order other than the list's own. */
interface Order {
  readonly column: string;
  /** `name`: as a dictionary of the reader's language has it; `day`: by date; `count`: the highest first. */
  readonly as: 'name' | 'day' | 'count';
}

export interface ListDefinition {
  readonly columns: readonly string[];
  readonly facets: readonly string[];
  /** By the name that stands in the address; the first is the list's own order. */
  readonly sorts: Readonly<Record<string, Order | null>>;
}

const name = (column: string): Order => ({ column, as: 'name' });
const day = (column: string): Order => ({ column, as: 'day' });

export const LISTS: Readonly<Record<ListName, ListDefinition>> = {
  notices: {
    columns: [
      'product',
      'batch',
      'madeOn',
      'firm',
      'region',
      'items',
      'publishedOn',
      'state',
      'address',
    ],
    facets: ['category', 'region', 'item', 'state', 'year'],
    sorts: {
      newest: null,
      oldest: day('publishedOn'),
      product: name('product'),
      firm: name('firm'),
    },
  },
  firms: {
    columns: ['firm', 'region', 'products', 'samples', 'failed', 'state', 'address'],
    facets: ['region', 'category', 'state'],
    sorts: { region: null, firm: name('firm'), failed: { column: 'failed', as: 'count' } },
  },
  cases: {
    columns: ['firm', 'case', 'category', 'region', 'discipline', 'next', 'state', 'address'],
    facets: ['state', 'category', 'region'],
    sorts: { risk: null, firm: name('firm'), region: name('region') },
  },
  changes: {
    columns: ['date', 'kind', 'notice', 'change', 'reason', 'address'],
    facets: ['kind', 'year'],
    sorts: { newest: null, oldest: day('date') },
  },
};
