import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { describeCell } from '../../src/domain/schema/cell.ts';
import type { Field } from '../../src/domain/schema/field.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { ALL_TABLES } from '../../src/domain/schema/tables.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { decode } from '../../src/pipeline/read/decode.ts';
import { readTable, type TableRead } from '../../src/pipeline/read/table.ts';
import { HOSTILE } from './values.ts';

/** What a file can hold: a NUL is refused with the whole file, and half a surrogate is no character. */
const values = HOSTILE.filter((text) => !text.includes('\0')).map((text) => text.toWellFormed());

const columns = ALL_TABLES.flatMap((table) =>
  Object.entries(table.fields).map(([key, field]) => ({
    name: `${table.name}.${key}`,
    table,
    key,
    field,
  })),
);

/** A file whose rows are as the dictionary shows them, but for one column, which holds each hostile value once. */
function fileWith(table: Table, key: string): Uint8Array {
  const fields = Object.entries(table.fields);
  const rows = values.map((value) =>
    fields.map(([other, { example }]) => (other === key ? value : example)),
  );
  const header = fields.map(([, { title }]) => title.zh);
  return new TextEncoder().encode(Papa.unparse([header, ...rows], { newline: '\n', quotes: true }));
}

function read(table: Table, key: string): TableRead {
  const decoded = decode(`${table.name}.csv`, fileWith(table, key));
  if (!('text' in decoded)) throw new Error(decoded.problem.message);
  const { sheet, problems } = parseCsv(`${table.name}.csv`, decoded.text);
  expect(problems).toEqual([]);
  return readTable(sheet, table);
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

describe('every column takes each hostile value as it is, or refuses it at its place', () => {
  test.each(columns)('$name', ({ table, key, field }) => {
    const { records, rows, problems } = read(table, key);
    const refused = new Set(problems.map(({ cell }) => cell));
    const wrong = rows.flatMap((row, i) => {
      const value = (records[i] as Record<string, unknown>)[key];
      const text = values[row - 1]!;
      return isKept(text, value, field) ? [] : [{ text, value }];
    });
    expect(wrong).toEqual([]);
    expect(problems.every(({ column, line }) => column === field.title.zh && line !== null)).toBe(
      true,
    );
    expect(refused.size).toBe(problems.length);
    expect(rows.length + refused.size).toBe(values.length);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('which are more than a hundred thousand', () => {
    expect(columns.length * values.length).toBeGreaterThan(100_000);
  });
});
