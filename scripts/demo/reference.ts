import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Fields, RowOf, Table } from '../../src/domain/schema/table.ts';
import { REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import type { Deadline, Food, Item, Limit } from '../../src/domain/schema/tables.ts';

/** The reference data by which results are made up and cases run. */
export interface Reference {
  readonly foods: ReadonlyMap<string, Food>;
  readonly items: ReadonlyMap<string, Item>;
  /** By food. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  readonly deadlines: readonly Deadline[];
}

/** Rows of a CSV file that is known to be in order; the check is the place for messages. */
export function readRows<F extends Fields>(folder: string, table: Table<F>): RowOf<Table<F>>[] {
  const text = readFileSync(join(folder, `${table.name}.csv`), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = Object.entries(table.fields).map(([key, { title }]) => [key, title.zh] as const);
  return data.map((cells) => {
    const byKey = Object.fromEntries(columns.map(([key, title]) => [key, cells[title] ?? '']));
    return table.row.parse(byKey) as RowOf<Table<F>>;
  });
}

/** Reads `data/reference/`. */
export function readReference(folder: string): Reference {
  const { foods, items, limits, deadlines } = REFERENCE_TABLES;
  return {
    foods: new Map(readRows(folder, foods).map((food) => [food.code, food])),
    items: new Map(readRows(folder, items).map((item) => [item.id, item])),
    limits: Map.groupBy(readRows(folder, limits), ({ food }) => food),
    deadlines: readRows(folder, deadlines),
  };
}
