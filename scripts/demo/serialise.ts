import Papa from 'papaparse';
import type { z } from 'zod';
import type { Fields, RowOf, Table } from '../../src/domain/schema/table.ts';

/** UTF-8 byte order mark: with it a double click in Excel shows Chinese. */
const BOM = '\uFEFF';

/** Letters that no cell of a code, date, number or word of a list can be. */
const NO_WORD = '\uE000';

/** Of a cell that takes words of a list: the Chinese word for each English key. */
function wordsOf(cell: z.ZodType): ReadonlyMap<unknown, string> {
  const [issue] = cell.safeParse(NO_WORD).error?.issues ?? [];
  const allowed = (issue?.code === 'custom' && (issue.params?.['allowed'] as string[])) || [];
  return new Map(allowed.map((word) => [cell.parse(word), word]));
}

/** Writes a value as the text that the cell's schema reads back as that value. */
function writerOf(cell: z.ZodType): (value: unknown) => string {
  const words = wordsOf(cell);
  const none = cell.safeParse('').success ? '' : '/';
  return (value) => {
    if (value === null) return none;
    return Array.isArray(value) ? value.join(';') : (words.get(value) ?? String(value));
  };
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

export const headerOf = ({ fields }: Table): string =>
  `${BOM}${csv([Object.values(fields).map(({ title }) => title.zh)])}`;

/** Turns records of a table into lines of its CSV file; the schema itself says how each cell is written. */
export function serialiser<F extends Fields>(
  table: Table<F>,
): (rows: readonly RowOf<Table<F>>[]) => string {
  const columns = Object.entries(table.fields).map(
    ([key, { cell }]) => [key, writerOf(cell)] as const,
  );
  return (rows) =>
    csv(
      rows.map((row) =>
        columns.map(([key, write]) => write((row as Readonly<Record<string, unknown>>)[key])),
      ),
    );
}
