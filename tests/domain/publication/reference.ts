import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Table } from '../../../src/domain/schema/table.ts';
import { REFERENCE_TABLES, type Records } from '../../../src/domain/schema/tables.ts';

type Row = Readonly<Record<string, string>>;

/** The project's own table, read by its schema. */
function rowsOf({ name, fields, row }: Table): unknown[] {
  const csv = readFileSync(`data/reference/${name}.csv`, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  return data.map((cells) =>
    row.parse(
      Object.fromEntries(Object.entries(fields).map(([key, { title }]) => [key, cells[title.zh]])),
    ),
  );
}

export const reference = Object.fromEntries(
  Object.entries(REFERENCE_TABLES).map(([key, table]) => [key, rowsOf(table as unknown as Table)]),
) as unknown as Records<typeof REFERENCE_TABLES>;
