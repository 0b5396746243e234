import type { Released } from '../released.ts';
import type { TableRow } from '../table.ts';
import { tableNamed } from '../tables/all.ts';
import { arrayOf, nullable, rowOf, type JsonSchema } from './schema.ts';

/** A member of a response: the one row, the one row or none, or all rows of a published table. */
interface Part {
  readonly table: string;
  readonly rows: 'one' | 'oneOrNone' | 'many';
}

/** The members of a response, by name. */
export type Parts = Readonly<Record<string, Part>>;

export const one = (table: string): Part => ({ table, rows: 'one' });
export const oneOrNone = (table: string): Part => ({ table, rows: 'oneOrNone' });
export const many = (table: string): Part => ({ table, rows: 'many' });

function valueOf({ table, rows }: Part, released: Released): TableRow | TableRow[] | null {
  const found = [...tableNamed(table).rows(released, null)];
  if (rows === 'many') return found;
  const [row] = found;
  if (found.length > 1 || (!row && rows === 'one')) {
    throw new Error(`Not one row of ${table} but ${found.length}`);
  }
  return row ?? null;
}

/** The members of a response, from a publication that holds nothing but its subject. */
export const membersOf = (
  parts: Parts,
  released: Released,
): Record<string, TableRow | TableRow[] | null> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, valueOf(part, released)]));

function schemaOf({ table, rows }: Part): JsonSchema {
  const row = rowOf(table);
  if (rows === 'many') return arrayOf(row);
  return rows === 'one' ? row : nullable(row);
}

/** Schemas of the members, by name. */
export const memberSchemas = (parts: Parts): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, schemaOf(part)]));
