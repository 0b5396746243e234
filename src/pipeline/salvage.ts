import type { Dataset } from '../domain/dataset.ts';
import { assemble } from './assemble.ts';
import { danglingReferences } from './checks/references.ts';
import { entryOf } from './problems/catalogue.ts';
import type { Finding } from './problems/problem.ts';
import type { Input, TableReads } from './read/input.ts';

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

/**
 * The rows that have no problem, and refer to none that has: what a preview can show of data with errors.
 * Never published. `null` where the site's own settings can not be read.
 */
export function salvage(input: Input, findings: readonly Finding[]): Dataset | null {
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
  return readings.site === null ? null : (readings as Dataset);
}
