import type { Dataset } from '../domain/dataset.ts';
import { assemble } from './assemble.ts';
import { danglingReferences } from './checks/references.ts';
import { entryOf } from './problems/catalogue.ts';
import type { Finding, Place } from './problems/problem.ts';
import type { Input, TableReads } from './read/input.ts';
import { rowPlace } from './read/sheet.ts';
import type { TableRead } from './read/table.ts';

/** The tables without some of their records, and without what could not be read. */
const without = (tables: TableReads, gone: ReadonlySet<object>): TableReads =>
  Object.fromEntries(
    Object.entries(tables).map(([key, read]) => [
      key,
      { ...read, lost: [], records: read.records.filter((record) => !gone.has(record)) },
    ]),
  );

const named = (tables: TableReads, name: string) =>
  Object.values(tables).find(({ table }) => table.name === name);

function references({ tables, campaigns }: Input): Finding[] {
  return [
    ...danglingReferences(Object.values(tables), (name) => named(tables, name)),
    ...campaigns.flatMap((campaign) =>
      danglingReferences(
        Object.values(campaign.tables),
        (name) => named(campaign.tables, name) ?? named(tables, name),
      ),
    ),
  ];
}

/** What there is without the rows that have errors. Never published. */
export interface Salvaged {
  readonly dataset: Dataset;
  /** The rows that are not in it, by file and line. */
  readonly leftOut: readonly Place[];
}

const allReads = ({ tables, campaigns }: Input): TableRead[] =>
  [tables, ...campaigns.map((campaign) => campaign.tables)].flatMap((reads) =>
    Object.values(reads),
  );

/** Rows of a table that became no record, or one that is not kept. */
function rowsWithout(
  { sheet, records, rows, lost }: TableRead,
  kept: ReadonlySet<object>,
): Place[] {
  const dropped = rows.filter((_, index) => !kept.has(records[index] as object));
  return [...lost, ...dropped].toSorted((a, b) => a - b).map((row) => rowPlace(sheet, row));
}

/**
 * The rows that have no problem, and refer to none that has: what can be shown of data with errors.
 * `null` where the site's own settings can not be read.
 */
export function salvage(input: Input, findings: readonly Finding[]): Salvaged | null {
  let rest = input;
  let wrong = findings.filter(({ rule }) => entryOf(rule).severity === 'error');
  do {
    const gone = new Set(wrong.map(({ record }) => record));
    rest = {
      ...rest,
      tables: without(rest.tables, gone),
      campaigns: rest.campaigns.map((campaign) => ({
        ...campaign,
        tables: without(campaign.tables, gone),
      })),
    };
    wrong = references(rest);
  } while (wrong.length > 0);
  const readings = assemble(rest);
  if (readings.site === null) return null;
  const kept = new Set(allReads(rest).flatMap(({ records }) => records));
  const leftOut = allReads(input).flatMap((read) => rowsWithout(read, kept));
  return { dataset: readings as Dataset, leftOut };
}
