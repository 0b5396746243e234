import Papa from 'papaparse';
import { describeCell } from '../../src/domain/schema/cell.ts';
import type { Field } from '../../src/domain/schema/field.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { ALL_TABLES } from '../../src/domain/schema/tables.ts';
import type { Problem } from '../../src/pipeline/problems/problem.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { decode } from '../../src/pipeline/read/decode.ts';
import { readTable } from '../../src/pipeline/read/table.ts';
import { HOSTILE } from './values.ts';

/** What a file can hold: a NUL is refused with the whole file, and half a surrogate is no character. */
export const VALUES = HOSTILE.filter((text) => !text.includes('\0')).map((text) =>
  text.toWellFormed(),
);

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly table: Table;
  readonly key: string;
  readonly field: Field;
}

/** Every column of every table. */
export const COLUMNS: readonly Column[] = ALL_TABLES.flatMap((table) =>
  Object.entries(table.fields).map(([key, field]) => ({
    name: `${table.name}.${key}`,
    table,
    key,
    field,
  })),
);

/** A file whose rows are as the dictionary shows them, but for one column, which holds each hostile value once. */
function fileWith({ table, key }: Column): Uint8Array {
  const fields = Object.entries(table.fields);
  const rows = VALUES.map((value) =>
    fields.map(([other, { example }]) => (other === key ? value : example)),
  );
  const header = fields.map(([, { title }]) => title.zh);
  return new TextEncoder().encode(Papa.unparse([header, ...rows], { newline: '\n', quotes: true }));
}

/** Whether what was accepted says what the cell says, and nothing else. */
function isKept(text: string, value: unknown, { cell }: Field): boolean {
  const { form, presence } = describeCell(cell);
  const cellText = text.replace(/\r\n?/g, '\n');
  if (value === null) {
    return presence === 'optional' ? cellText === '' : ['/', '-', '--'].includes(cellText);
  }
  if (Array.isArray(value)) return value.join(';') === cellText.replaceAll(/\s*[;；]\s*/g, ';');
  if (form.kind === 'integer' || form.kind === 'decimal') return value === Number(cellText);
  return form.kind === 'word' || value === cellText;
}

/** What became of each hostile value in a column. */
export interface Tried {
  readonly accepted: number;
  /** Accepted, and not what the cell says. */
  readonly changed: readonly { readonly text: string; readonly value: unknown }[];
  readonly problems: readonly Problem[];
}

/** Tries each hostile value in a column. */
export function tryColumn(column: Column): Tried {
  const file = `${column.table.name}.csv`;
  const decoded = decode(file, fileWith(column));
  if (!('text' in decoded)) throw new Error(decoded.problem.message);
  const { sheet, problems } = parseCsv(file, decoded.text);
  const read = readTable(sheet, column.table);
  if (problems().length > 0) throw new Error(`${column.name}: the file itself was refused`);
  const changed = read.rows.flatMap((row, i) => {
    const value = (read.records[i] as Record<string, unknown>)[column.key];
    const text = VALUES[row - 1]!;
    return isKept(text, value, column.field) ? [] : [{ text, value }];
  });
  return { accepted: read.rows.length, changed, problems: read.problems };
}
