import { ascending } from '../../domain/group.ts';
import type { Released } from '../released.ts';
import type { TableRow } from '../table.ts';
import { tableNamed } from '../tables/all.ts';
import { apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import { listing, pageFiles, type Listing } from './paging.ts';
import { SUMMARISED, summary } from './summaries.ts';

/** The order in which each table is told, oldest first: so that pages keep their entries. */
const FIRST_OF: Readonly<Record<string, string>> = {
  notices: 'publishedOn',
  firms: 'id',
  cases: 'openedOn',
  bulletins: 'publishedOn',
};

const textIn =
  (key: string) =>
  (row: TableRow): string =>
    String(row[key]);

/** The rows of a table in short, oldest first. */
export function summariesOf(table: string, source: ApiSource): readonly TableRow[] {
  const rows = [...tableNamed(table).rows(source.released, null)];
  return rows
    .toSorted(ascending(textIn(FIRST_OF[table] ?? 'id'), textIn('id')))
    .map((row) => summary(table, row, apiAddress(`${table}/${String(row['id'])}.json`, source)));
}

const folderOf = (table: string): string => `${table}/pages`;

/** Everything of each kind, in pages. */
export function* wholeLists(source: ApiSource): Generator<ApiFile> {
  for (const table of SUMMARISED) {
    yield* pageFiles(folderOf(table), table, summariesOf(table, source), source);
  }
}

/** Where the lists of everything are. */
export const wholeListings = (
  counts: Readonly<Record<string, number>>,
  source: ApiSource,
): Record<string, Listing> =>
  Object.fromEntries(
    SUMMARISED.map((table) => [table, listing(folderOf(table), counts[table] ?? 0, source)]),
  );

/** How many there are of what is listed. */
export const countsOf = ({ notices, firms, cases, bulletins }: Released) => ({
  notices: notices.length,
  firms: firms.length,
  cases: cases.length,
  bulletins: bulletins.length,
});
