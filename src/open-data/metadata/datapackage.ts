import type { Publication } from '../../domain/publication/publication.ts';
import { LIST_SEPARATOR, NO, YES } from '../cells.ts';
import { LICENCE } from '../licence.ts';
import type { ManifestTable } from '../manifest.ts';
import type { Scope } from '../scopes.ts';
import type { Column, PublishedTable } from '../table.ts';
import { GUARD_NOTE } from './guard-note.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

const TYPES = {
  text: 'string',
  code: 'string',
  word: 'string',
  date: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
} as const;

/** The words that a cell may hold, where there is a list of them. */
const allowed = ({ vocabulary, list, kind }: Column): string[] | undefined =>
  vocabulary && !list && kind === 'word'
    ? [...new Set(Object.values(vocabulary).map(({ zh }) => zh))]
    : undefined;

function constraints(column: Column): object {
  const words = allowed(column);
  return {
    ...(column.required && !column.list && { required: true }),
    ...(words && { enum: words }),
  };
}

const fieldOf = (key: string, column: Column): object => ({
  name: column.title.zh,
  title: column.title.en,
  description: `${column.meaning.zh} ${column.meaning.en}`,
  type: column.list ? 'string' : TYPES[column.kind],
  /** A property of this project's own: the type `list`, to which it belongs, is missing from the profile of 2.0. */
  ...(column.list && { delimiter: LIST_SEPARATOR }),
  ...(column.kind === 'boolean' && { trueValues: [YES], falseValues: [NO] }),
  constraints: constraints(column),
  /** The key of the column in JSON; a property of this project's own. */
  key,
});

const titlesOf = ({ columns }: PublishedTable, keys: readonly string[]): string[] =>
  keys.map((key) => columns[key]?.title.zh ?? key);

/** References to tables of the same package; a list of values can refer to nothing. */
function foreignKeys(table: PublishedTable, tables: readonly PublishedTable[]): object[] {
  return Object.values(table.columns).flatMap(({ title, list, refersTo }) => {
    const target = tables.find(({ name }) => name === refersTo?.table);
    if (!target || !refersTo || list) return [];
    const fields = titlesOf(target, [refersTo.column]);
    return [{ fields: [title.zh], reference: { resource: target.name, fields } }];
  });
}

const tableSchema = (table: PublishedTable, tables: readonly PublishedTable[]): object => {
  const keys = foreignKeys(table, tables);
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields: Object.entries(table.columns).map(([key, column]) => fieldOf(key, column)),
    ...(table.key.length > 0 && { primaryKey: titlesOf(table, table.key) }),
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: [''],
  };
};

function resourceOf(table: PublishedTable, { name, rows, files }: ManifestTable, scope: Scope) {
  const file = files.find(({ format }) => format === 'csv');
  return {
    $schema: `${PROFILES}dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    title: `${table.title.zh} ${table.title.en}`,
    description: `${table.meaning.zh} ${table.meaning.en} ${GUARD_NOTE}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file?.bytes,
    hash: `sha256:${file?.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: tableSchema(table, scope.tables),
    /** Number of rows; a property of this project's own. */
    rows,
  };
}

/** The description of a package by Data Package v2. Its CSV files stand beside it. */
export function dataPackage(
  scope: Scope,
  written: readonly ManifestTable[],
  version: string,
  { asOf, site }: Publication,
  address: string,
): object {
  const byName = new Map(scope.tables.map((table) => [table.name, table]));
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: scope.campaign === null ? 'tongbao' : `tongbao-${scope.campaign}`,
    title: `${scope.title.zh} ${scope.title.en}`,
    description: `${site.tagline.zh} ${site.tagline.en}`,
    homepage: `${address}data/`,
    version,
    created: `${asOf}T00:00:00+08:00`,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    contributors: [{ title: site.regulator.zh, roles: ['publisher'] }],
    sources: [{ title: site.source.title.zh }],
    keywords: ['食品安全', '监督抽检', 'food safety'],
    resources: written.flatMap((entry) => {
      const table = byName.get(entry.name);
      return table ? [resourceOf(table, entry, scope)] : [];
    }),
  };
}
