import { LIST_SEPARATOR, NO, YES } from '../cells.ts';
import { LICENCE } from '../licence.ts';
import type { Scope } from '../scopes.ts';
import type { Column, PublishedTable } from '../table.ts';
import { GUARD_NOTE } from './guard-note.ts';

const DATATYPES = {
  text: 'string',
  code: 'string',
  word: 'string',
  date: 'date',
  integer: 'integer',
  number: 'double',
  boolean: { base: 'boolean', format: `${YES}|${NO}` },
} as const;

const bilingual = ({ zh, en }: { readonly zh: string; readonly en: string }) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

const columnOf = (key: string, column: Column): object => ({
  name: key,
  titles: { zh: column.title.zh },
  'rdfs:label': { '@value': column.title.en, '@language': 'en' },
  'dc:description': bilingual(column.meaning),
  datatype: DATATYPES[column.kind],
  ...(column.list ? { separator: LIST_SEPARATOR } : column.required && { required: true }),
});

function foreignKeys(table: PublishedTable, tables: readonly PublishedTable[]): object[] {
  return Object.entries(table.columns).flatMap(([key, { list, refersTo }]) => {
    if (!refersTo || list || !tables.some(({ name }) => name === refersTo.table)) return [];
    const resource = `${refersTo.table}.csv`;
    return [
      { columnReference: [key], reference: { resource, columnReference: [refersTo.column] } },
    ];
  });
}

const tableOf = (table: PublishedTable, foreign: readonly object[]) => ({
  url: `${table.name}.csv`,
  'dc:title': bilingual(table.title),
  'dc:description': [...bilingual(table.meaning), { '@value': GUARD_NOTE }],
  'dc:license': { '@id': LICENCE.url },
  tableSchema: {
    columns: Object.entries(table.columns).map(([key, column]) => columnOf(key, column)),
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(foreign.length > 0 && { foreignKeys: foreign }),
  },
});

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'zh' }] as const;
const DIALECT = { encoding: 'utf-8', header: true, delimiter: ',' } as const;

/** The description that stands beside one CSV file, `<name>.csv-metadata.json`, where CSVW readers look for it. */
export const csvwOf = (table: PublishedTable): object => ({
  '@context': CONTEXT,
  ...tableOf(table, []),
  dialect: DIALECT,
});

/** All tables of a package with what they refer to of each other: `csv-metadata.json`. */
export const csvwGroup = ({ tables }: Scope): object => ({
  '@context': CONTEXT,
  dialect: DIALECT,
  tables: tables.map((table) => tableOf(table, foreignKeys(table, tables))),
});
