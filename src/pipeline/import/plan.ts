import Papa from 'papaparse';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import type { Field } from '../../domain/schema/field.ts';
import type { Table } from '../../domain/schema/table.ts';
import { word, type Problem } from '../problems/problem.ts';
import { columnReader } from '../read/cells.ts';
import type { Input } from '../read/input.ts';
import { cellName } from '../read/sheet.ts';
import type { TableRead } from '../read/table.ts';
import { IMPORTED_TABLES, type ImportedTable, type Row, type RowsByTable } from './records/rows.ts';

/** A file with rows added below those it has, which are kept byte for byte. */
export interface FilePlan {
  /** Path below the data folder. */
  readonly path: string;
  /** As a person would type it. */
  readonly shown: string;
  readonly text: string;
  readonly added: number;
  /** What staff still have to add to the new rows, by cell; just what `npm run check` will ask for. */
  readonly wanting: readonly Problem[];
}

/** UTF-8 byte order mark: with it a double click in Excel shows Chinese. */
const BOM = '\uFEFF';

export const TABLES: Readonly<Record<ImportedTable, Table>> = {
  firms: SITE_TABLES.firms as unknown as Table,
  samples: CAMPAIGN_TABLES.samples as unknown as Table,
  results: CAMPAIGN_TABLES.results as unknown as Table,
  notices: CAMPAIGN_TABLES.notices as unknown as Table,
};

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The keys of the file's columns in its own order; `null` for a column that is none of the table's. */
function orderOf(read: TableRead | undefined, table: Table): (string | null)[] {
  if (!read || read.header.row === null) return Object.keys(table.fields);
  const keyAt = new Map([...read.header.columns].map(([key, index]) => [index, key]));
  const width = read.sheet.cells(read.header.row).length;
  return Array.from({ length: width }, (_, index) => keyAt.get(index) ?? null);
}

/** Rows of the file, but for blank lines. */
function rowsIn(read: TableRead | undefined): number {
  let count = 0;
  for (const cells of read?.sheet.rows() ?? []) if (cells.length > 1) count += 1;
  return count;
}

/** What the checks will say of the cells of new rows. */
function wantingIn(
  shown: string,
  table: Table,
  order: readonly (string | null)[],
  rows: readonly Row[],
  { line, row }: { readonly line: number; readonly row: number },
): Problem[] {
  const columns = order.flatMap((key, column) => {
    const field: Field | undefined = key === null ? undefined : table.fields[key];
    return field && key !== null ? [{ key, field, column, read: columnReader(field) }] : [];
  });
  return rows.flatMap((texts, i) =>
    columns.flatMap(({ key, field, column, read }) => {
      const value = texts[key] ?? '';
      const result = read(value);
      if ('value' in result) return [];
      const place = {
        file: shown,
        line: line + i,
        column: field.title.zh,
        cell: cellName(row + i, column),
        character: null,
      };
      return [word(result.rule, place, result.details, value)];
    }),
  );
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The new text of each file to which rows are added. */
export function planFiles(
  input: Input,
  campaign: string,
  added: RowsByTable,
  textOf: (path: string) => string | null,
  shownOf: (path: string) => string,
): FilePlan[] {
  const own = input.campaigns.find(({ id }) => id === campaign)?.tables ?? {};
  return IMPORTED_TABLES.flatMap((name): FilePlan[] => {
    const rows = added[name];
    if (rows.length === 0) return [];
    const table = TABLES[name];
    const path = name === 'firms' ? 'firms.csv' : `campaigns/${campaign}/${name}.csv`;
    const read = (name === 'firms' ? input.tables : own)[name];
    const order = orderOf(read, table);
    const header = csv([Object.values(table.fields).map(({ title }) => title.zh)]);
    const before = ended(textOf(path) ?? '');
    const start = before.replace(BOM, '').trim() === '' ? BOM + header : before;
    const lines = rows.map((row) => order.map((key) => (key === null ? '' : (row[key] ?? ''))));
    const at = {
      line: linesIn(start) + 1,
      row: Math.max(1, rowsIn(read)),
    };
    const wanting = wantingIn(shownOf(path), table, order, rows, at);
    return [{ path, shown: shownOf(path), text: start + csv(lines), added: rows.length, wanting }];
  });
}
