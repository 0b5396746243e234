import type { Field } from '../../domain/schema/field.ts';
import { nearest } from '../nearest.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { TableRead } from '../read/table.ts';

/** Above this many, looking for a similar key costs more than it helps. */
const SUGGEST_AMONG = 20_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * The values of a column, with those of rows that could not be read: a reference to a row that has a
 * problem of its own is no second problem. `null` where the column could not be read at all.
 */
function valuesOf(read: TableRead | undefined, key: string): ReadonlySet<string> | null {
  const column = read?.header.columns.get(key);
  if (!read || column === undefined) return null;
  const values = new Set((read.records as readonly Row[]).map((record) => String(record[key])));
  for (const row of read.lost) values.add((read.sheet.rows[row]?.[column] ?? '').trim());
  return values;
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

function dangling(read: TableRead, key: string, field: Field, target: TableRead): Finding[] {
  const reference = field.refersTo;
  const known = reference && valuesOf(target, reference.field);
  if (!reference || !known) return [];
  const details = {
    file: `${target.table.name}.csv`,
    target: target.table.fields[reference.field]?.title.zh ?? reference.field,
  };
  return (read.records as readonly Row[]).flatMap((record) =>
    listed(record[key])
      .filter((value) => !known.has(String(value)))
      .map((value) => {
        const similar = known.size > SUGGEST_AMONG ? '' : nearest(String(value), known);
        const found = finding('reference-dangling', record, key, { ...details, nearest: similar });
        return { ...found, value: String(value) };
      }),
  );
}

/** References that lead nowhere, by what the schema says of each column. `find` gives the table by its file's name. */
export function danglingReferences(
  reads: readonly TableRead[],
  find: (name: string) => TableRead | undefined,
): Finding[] {
  return reads.flatMap((read) =>
    Object.entries(read.table.fields).flatMap(([key, field]) => {
      const target = field.refersTo && find(field.refersTo.table);
      return target ? dangling(read, key, field, target) : [];
    }),
  );
}
