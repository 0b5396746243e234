import { describeCell } from '../schema/cell.ts';
import type { Bilingual } from '../schema/field.ts';
import type { Table } from '../schema/table.ts';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../schema/tables.ts';
import type { FiledNotice } from './filed.ts';

/** The tables from which a notice is put together. */
export type RecordTable = 'notice' | 'sample' | 'firm' | 'result';

/** What a cell holds once it is read; `null` for none. */
export type Value = string | number | readonly unknown[] | null;

/** A column of which a notice shows a cell. */
export interface RecordColumn {
  readonly table: RecordTable;
  /** English key of the field. */
  readonly field: string;
  readonly title: Bilingual;
  readonly correctable: boolean;
  /** Reads a text as the cell would be read; `undefined` where it can not stand there. */
  readonly read: (text: string | null) => Value | undefined;
}

const TABLES = {
  notice: CAMPAIGN_TABLES.notices,
  sample: CAMPAIGN_TABLES.samples,
  firm: SITE_TABLES.firms,
  result: CAMPAIGN_TABLES.results,
} as const;

/** All that a reader of a notice has seen, but for what identifies the notice and its batch. */
const SHOWN = {
  notice: ['number', 'publishedOn', 'urgentReason'],
  sample: [
    'product',
    'brand',
    'specification',
    'barcode',
    'batch',
    'madeOn',
    'dateKind',
    'category',
    'food',
    'firm',
    'sellerName',
    'sellerAddress',
    'region',
    'sampledOn',
    'stage',
    'random',
    'blind',
    'lab',
    'report',
    'reportedOn',
  ],
  firm: ['name', 'address', 'region', 'licence', 'creditCode'],
  result: ['value', 'limit', 'standard', 'verdict'],
} as const satisfies Record<RecordTable, readonly string[]>;

/** How a cell without a value is written: left blank, or by the official sign. */
const NONE = { optional: '', orNone: '/', required: undefined } as const;

function columnOf(table: RecordTable, field: string, correctable = true): RecordColumn {
  const known = (TABLES[table] as unknown as Table).fields[field];
  if (!known) throw new Error(`The table ${TABLES[table].name} has no field ${field}`);
  const { title, cell } = known;
  const none = NONE[describeCell(cell).presence];
  return {
    table,
    field,
    title,
    correctable,
    read(text) {
      const parsed = cell.safeParse(text ?? none);
      return parsed.success ? (parsed.data as Value) : undefined;
    },
  };
}

/** The columns that can be corrected, in the order of a notice. */
export const RECORD_COLUMNS: readonly RecordColumn[] = (
  Object.keys(SHOWN) as RecordTable[]
).flatMap((table) => SHOWN[table].map((field) => columnOf(table, field)));

/** The batch that a notice is of. It can not be corrected: another batch is another notice. */
export const BATCH_COLUMN = columnOf('notice', 'sample', false);

const BY_TITLE = new Map(RECORD_COLUMNS.map((column) => [column.title.zh, column]));

/** The column with a Chinese title; no two that can be corrected share one. */
export const columnTitled = (title: string): RecordColumn | undefined => BY_TITLE.get(title);

/** Whether what a column says is of one of several tested items. */
export const isOfItem = ({ table }: RecordColumn): boolean => table === 'result';

type Row = Readonly<Record<string, Value>>;

const rowOf = (filed: FiledNotice, { table }: RecordColumn, item: string | null) =>
  (table === 'result' ? filed.results.find((row) => row.item === item) : filed[table]) as
    Row | undefined;

/** The column that says whether a batch failed an item. */
export const isVerdict = ({ table, field }: RecordColumn): boolean =>
  table === 'result' && field === 'verdict';

/**
 * What stands in a column of a notice's rows. Only the items that the batch failed are on a notice: a verdict
 * that an item passed is as good as none.
 */
export function valueIn(filed: FiledNotice, column: RecordColumn, item: string | null): Value {
  const value = rowOf(filed, column, item)?.[column.field] ?? null;
  return isVerdict(column) && value === 'pass' ? null : value;
}

/** A cell of a notice. */
export interface RecordCell {
  readonly column: RecordColumn;
  /** The item that failed, of a result. */
  readonly item: string | null;
  readonly value: Value;
}

/** Name of a cell within a notice: `sample.product`, `result.coliforms.value`. */
export const cellName = ({ table, field }: RecordColumn, item: string | null): string =>
  [table, ...(item === null ? [] : [item]), field].join('.');

/** All that a notice says, by the names of the cells; cells without a value are left out. */
export function cellsOf(filed: FiledNotice): Map<string, RecordCell> {
  const failing = filed.results.filter(({ verdict }) => verdict === 'fail').map(({ item }) => item);
  const cells = [BATCH_COLUMN, ...RECORD_COLUMNS].flatMap((column) =>
    (isOfItem(column) ? failing : [null]).map((item) => ({
      column,
      item,
      value: valueIn(filed, column, item),
    })),
  );
  return new Map(
    cells
      .filter(({ value }) => value !== null)
      .map((cell) => [cellName(cell.column, cell.item), cell]),
  );
}
