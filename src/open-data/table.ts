import { describeCell } from '../domain/schema/cell.ts';
import type { Bilingual, Field } from '../domain/schema/field.ts';
import type { Vocabulary } from '../domain/schema/vocabularies.ts';
import type { Released } from './released.ts';

/** A value of a table. A word of a vocabulary is its English key; a list may be empty. */
export type Value = string | number | boolean | null | readonly string[];

/** A row of a table, by the English keys of its columns. */
export type TableRow = Readonly<Record<string, Value>>;

/** What a column holds; every format and every description of a table is made from it. */
export interface Column {
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  readonly kind: 'text' | 'code' | 'date' | 'integer' | 'number' | 'boolean' | 'word';
  /** Several values in one cell. */
  readonly list: boolean;
  /** Every row has a value. */
  readonly required: boolean;
  readonly unit?: Bilingual;
  /** The words of a `word`, by key. */
  readonly vocabulary?: Vocabulary;
  /** The column of another published table that this one repeats. */
  readonly refersTo?: { readonly table: string; readonly column: string };
}

/** A column and how its value follows from a row. */
export type ColumnOf<Row> = Column & { readonly of: (row: Row) => Value };

/** A table that readers may download. */
export interface PublishedTable {
  /** Name of its files. */
  readonly name: string;
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  /** Columns whose values together occur once. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** Its rows belong to campaigns, so that each campaign has a table of its own besides. */
  readonly perCampaign: boolean;
  /** The rows of one campaign, or all with `null`. */
  readonly rows: (released: Released, campaign: string | null) => Iterable<TableRow>;
}

interface Source<Row> {
  readonly rows: (released: Released) => readonly Row[];
  /** The campaign of a row; without it the table is the same for all. */
  readonly campaign?: (row: Row, released: Released) => string;
}

function* valuesOf<Row>(
  rows: readonly Row[],
  columns: readonly (readonly [string, ColumnOf<Row>])[],
): Generator<TableRow> {
  const blank: Record<string, Value> = Object.fromEntries(columns.map(([key]) => [key, null]));
  for (const row of rows) {
    const values = { ...blank };
    for (const [key, column] of columns) values[key] = column.of(row);
    yield values;
  }
}

/** Declares a table; see {@link PublishedTable} for the parts. */
export function publishedTable<Row>(
  name: string,
  [title, titleEn, meaning, meaningEn]: readonly [string, string, string, string],
  key: readonly string[],
  { rows, campaign }: Source<Row>,
  columns: Readonly<Record<string, ColumnOf<Row>>>,
): PublishedTable {
  const list = Object.entries(columns);
  return {
    name,
    title: { zh: title, en: titleEn },
    meaning: { zh: meaning, en: meaningEn },
    key,
    columns,
    perCampaign: campaign !== undefined,
    rows: (released, of) => {
      const all = rows(released);
      const wanted =
        of === null || !campaign ? all : all.filter((row) => campaign(row, released) === of);
      return valuesOf(wanted, list);
    },
  };
}

const KINDS = { decimal: 'number' } as const;

/** A column of the data dictionary, with all that is said of it there. Only a public one may be published. */
export function from<Row>(
  field: Field,
  of: (row: Row) => Value,
  more: Partial<Column> = {},
): ColumnOf<Row> {
  if (field.visibility !== 'public') throw new Error(`${field.title.zh} is internal`);
  const { form, presence } = describeCell(field.cell);
  return {
    title: field.title,
    meaning: field.meaning,
    kind: form.kind === 'decimal' ? KINDS.decimal : form.kind,
    list: form.list ?? false,
    required: presence === 'required' || (form.list ?? false),
    ...(field.unit && { unit: field.unit }),
    ...more,
    of,
  };
}

/** A column of this project's own: what it is called and what it means, in both languages. */
export const own = <Row>(
  kind: Column['kind'],
  [title, titleEn, meaning, meaningEn]: readonly [string, string, string, string],
  of: (row: Row) => Value,
  more: Partial<Column> = {},
): ColumnOf<Row> => ({
  title: { zh: title, en: titleEn },
  meaning: { zh: meaning, en: meaningEn },
  kind,
  list: false,
  required: true,
  ...more,
  of,
});

/** A column that repeats the `id` of another table. */
export const link = (table: string) => ({ refersTo: { table, column: 'id' } });
