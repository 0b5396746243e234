import type { Column, PublishedTable } from '../table.ts';

/** A schema as OpenAPI 3.1 takes it: JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<Column['kind'], JsonSchema>> = {
  text: { type: 'string' },
  code: { type: 'string' },
  word: { type: 'string' },
  date: { type: 'string', format: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
};

const componentOf = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** `version-failures` → `VersionFailuresRow`. */
export const rowName = (table: string): string =>
  `${table.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Row`;

/** Refers to the row of a published table. */
export const rowOf = (table: string): JsonSchema => componentOf(rowName(table));

export const arrayOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const nullable = (schema: JsonSchema): JsonSchema => ({
  oneOf: [schema, { type: 'null' }],
});

export const text = (description: string): JsonSchema => ({ type: 'string', description });
export const day = (description: string): JsonSchema => ({
  type: 'string',
  format: 'date',
  description,
});
export const count = (description: string): JsonSchema => ({
  type: 'integer',
  minimum: 0,
  description,
});
/** An absolute address. */
export const address = (description: string): JsonSchema => ({
  type: 'string',
  format: 'uri',
  description,
});
export const addressOrNone = (description: string): JsonSchema => ({
  type: ['string', 'null'],
  format: 'uri',
  description,
});

/** An object that has all of the members. Later versions may add others. */
export const object = (
  members: Readonly<Record<string, JsonSchema>>,
  description?: string,
): JsonSchema => ({
  type: 'object',
  ...(description !== undefined && { description }),
  properties: members,
  required: Object.keys(members),
});

function valueSchema(column: Column): JsonSchema {
  const { kind, vocabulary, list, required } = column;
  const single = {
    ...TYPES[kind],
    ...(kind === 'word' && vocabulary && { enum: Object.keys(vocabulary) }),
  };
  if (list) return { type: 'array', items: single };
  if (required) return single;
  return {
    ...single,
    type: [TYPES[kind]['type'], 'null'],
    ...('enum' in single && { enum: [...single.enum, null] }),
  };
}

/** What a value of a column looks like in JSON. */
export const columnSchema = (column: Column): JsonSchema => ({
  ...valueSchema(column),
  title: column.title.zh,
  description: [
    `${column.title.zh}：${column.meaning.zh}`,
    `${column.title.en}: ${column.meaning.en}`,
    ...(column.unit ? [`${column.unit.zh} ${column.unit.en}`] : []),
  ].join('\n'),
});

/** Members of a row, one a column. */
export const columnSchemas = ({ columns }: PublishedTable): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, columnSchema(column)]));

/** What a row of a table looks like in JSON, from the same columns as every other format. */
export const rowSchema = (table: PublishedTable): JsonSchema => ({
  ...object(
    columnSchemas(table),
    `${table.title.zh}：${table.meaning.zh}\n${table.title.en}: ${table.meaning.en}`,
  ),
  title: table.title.zh,
});
