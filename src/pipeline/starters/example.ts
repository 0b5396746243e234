import type { Field } from '../../domain/schema/field.ts';
import type { Table } from '../../domain/schema/table.ts';

/** Begins the first cell of a row that only shows how a row is written: it is no data. */
export const EXAMPLE_MARK = '【示例】';

/** Stands where somebody has yet to write something: nothing is published while it does. */
export const TO_FILL = '【待填】';

export const isExample = (row: readonly string[]): boolean =>
  row[0]?.startsWith(EXAMPLE_MARK) ?? false;

const fieldsOf = (table: Table): readonly Field[] => Object.values(table.fields);

/** Headers of a table, in the order of its schema. */
export const headersOf = (table: Table): string[] => fieldsOf(table).map(({ title }) => title.zh);

/** A row that shows how one is written, by the example of each column. */
export const exampleRow = (table: Table): string[] =>
  fieldsOf(table).map(({ example }, at) => (at === 0 ? EXAMPLE_MARK : '') + example);
