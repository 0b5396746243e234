import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/open-data/manifest.ts';
import { archiveOf, csvOf, fileOf, jsonOf, textOf, workbookOf } from './read.ts';

const manifest = jsonOf<Manifest>('data/latest/manifest.json');
const [whole] = manifest.scopes;
if (!whole) throw new Error('Nothing can be downloaded');

interface Field {
  readonly name: string;
  readonly key: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}
interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly rows: number;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}
type Row = Readonly<Record<string, unknown>>;

const { resources } = jsonOf<Package>(`${whole.folder}datapackage.json`);
const names = whole.tables.map(({ name }) => name);
const fieldsOf = (table: string): readonly Field[] =>
  resources.find(({ name }) => name === table)?.schema.fields ?? [];
const pathOf = (table: string, format: string): string => `${whole.folder}${table}.${format}`;

/** The text without the apostrophe that keeps a spreadsheet from running it. */
const bare = (text: string): string => text.replace(/^'/, '');

/** A cell as the value that JSON has, by what the Data Package says; words stay Chinese. */
function valueOf(text: string, { type, delimiter, trueValues, falseValues }: Field): unknown {
  if (delimiter) return text === '' ? [] : text.split(delimiter);
  if (text === '') return null;
  if (type === 'boolean') {
    if (trueValues?.includes(text)) return true;
    return falseValues?.includes(text) ? false : text;
  }
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

const isNumber = ({ type }: Field): boolean => type === 'integer' || type === 'number';

/** Cells in the order of the fields as a row by their keys. */
const rowOf = (cells: readonly string[], fields: readonly Field[]): Row =>
  Object.fromEntries(fields.map((field, n) => [field.key, valueOf(cells[n] ?? '', field)]));

/**
 * Where JSON has a key of a vocabulary, the cells have its word: each key one word, each word one key. Puts
 * the keys in the place of the words.
 */
function withKeys(rows: readonly Row[], told: readonly Row[]): Row[] {
  const words = new Map<string, string>();
  const learn = (column: string, word: unknown, key: unknown): void => {
    if (typeof word === 'string' && typeof key === 'string') words.set(`${column} ${word}`, key);
  };
  const pairs = (visit: typeof learn): void => {
    for (const [n, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        const key = told[n]?.[column];
        if (!Array.isArray(value)) visit(column, value, key);
        else value.forEach((word, at) => visit(column, word, (key as unknown[] | undefined)?.[at]));
      }
    }
  };
  pairs(learn);
  const keyOf = (column: string, value: unknown): unknown =>
    typeof value === 'string' ? (words.get(`${column} ${value}`) ?? value) : value;
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        Array.isArray(value) ? value.map((one) => keyOf(column, one)) : keyOf(column, value),
      ]),
    ),
  );
}

/** Columns whose cells hold words of a vocabulary: text in both, and another text. */
const wordColumns = (rows: readonly Row[], told: readonly Row[]): string[] => [
  ...new Set(
    rows.flatMap((row, n) =>
      Object.keys(row).filter((key) => JSON.stringify(row[key]) !== JSON.stringify(told[n]?.[key])),
    ),
  ),
];

describe.each(names)('table %s', (name) => {
  const fields = fieldsOf(name);
  const told = jsonOf<Row[]>(pathOf(name, 'json'));
  const [header, ...csv] = csvOf(pathOf(name, 'csv'));
  const unguarded = csv.map((cells) =>
    cells.map((cell, n) => (fields[n] && isNumber(fields[n]) ? cell : bare(cell))),
  );

  test('has the same rows in JSON, NDJSON, CSV and XLSX', () => {
    const titles = fields.map((field) => field.name);
    const lines = textOf(pathOf(name, 'ndjson')).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(told);
    expect(header).toEqual(titles);
    const [sheetHeader, ...sheet] = workbookOf(pathOf(name, 'xlsx'));
    expect(sheetHeader).toEqual(titles);
    expect(sheet).toEqual(unguarded);
    const rows = unguarded.map((cells) => rowOf(cells, fields));
    expect(withKeys(rows, told)).toEqual(told);
    expect(resources.find((one) => one.name === name)?.rows).toBe(told.length);
  });

  test('has other texts in JSON only where a column holds words', () => {
    const rows = unguarded.map((cells) => rowOf(cells, fields));
    for (const column of wordColumns(rows, told)) {
      const texts = rows.flatMap((row) => row[column]).filter((text) => text !== null);
      expect(new Set(texts.map(String)).size).toBeLessThanOrEqual(30);
      for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('sizes, checksums and numbers of rows are those of the files', () => {
  for (const scope of manifest.scopes) {
    const files = scope.tables.flatMap((table) => table.files);
    for (const { path, bytes, sha256 } of [...files, scope.latest, scope.versioned]) {
      const content = fileOf(path);
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    for (const { name, rows } of scope.tables) {
      expect(jsonOf<Row[]>(`${scope.folder}${name}.json`)).toHaveLength(rows);
    }
  }
});

test('an archive holds the files of its scope to the byte', () => {
  for (const { latest, folder, tables } of manifest.scopes) {
    const packed = archiveOf(latest.path);
    const files = tables.flatMap((table) => table.files.map(({ path }) => path));
    const descriptions = ['datapackage.json', 'csv-metadata.json', 'README.txt', 'SHA256SUMS'];
    for (const path of [...files, ...descriptions.map((name) => folder + name)]) {
      expect(packed.get(path.slice(folder.length))?.equals(fileOf(path)), path).toBe(true);
    }
  }
});
