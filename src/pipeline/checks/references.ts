import { remembering } from '../../domain/group.ts';
import type { Reference } from '../../domain/schema/field.ts';
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
function readValues(read: TableRead, key: string): ReadonlySet<string> | null {
  const column = read.header.columns.get(key);
  if (column === undefined) return null;
  const values = new Set<string>();
  for (const record of read.records as readonly Row[]) values.add(String(record[key]));
  for (const row of read.lost) values.add((read.sheet.cells(row)[column] ?? '').trim());
  return values;
}

type ValuesOf = (read: TableRead, key: string) => ReadonlySet<string> | null;

/** Many columns refer to the same one, which is read once. */
function valueReader(): ValuesOf {
  const ofTable = remembering((read: TableRead) =>
    remembering((key: string) => readValues(read, key)),
  );
  return (read, key) => ofTable(read)(key);
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

function dangling(
  read: TableRead,
  key: string,
  target: TableRead,
  reference: Reference,
  valuesOf: ValuesOf,
): Finding[] {
  const known = valuesOf(target, reference.field);
  if (!known) return [];
  const details = {
    file: `${target.table.name}.csv`,
    target: target.table.fields[reference.field]?.title.zh ?? reference.field,
  };
  const isKnown = (value: unknown): boolean => typeof value === 'string' && known.has(value);
  const suspects = (read.records as readonly Row[]).filter((record) => !isKnown(record[key]));
  return suspects.flatMap((record) =>
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
  valuesOf: ValuesOf = valueReader(),
): Finding[] {
  return reads.flatMap((read) =>
    Object.entries(read.table.fields).flatMap(([key, { refersTo }]) => {
      const target = refersTo && find(refersTo.table);
      return target ? dangling(read, key, target, refersTo, valuesOf) : [];
    }),
  );
}
