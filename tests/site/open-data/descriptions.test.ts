import { Readable } from 'node:stream';
import CsvwParser from 'rdf-parser-csvw';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/open-data/manifest.ts';
import { expanded, statementsOf, type Statement } from './linked-data.ts';
import { jsonOf, textOf } from './read.ts';

const manifest = jsonOf<Manifest>('data/latest/manifest.json');

type Row = Readonly<Record<string, unknown>>;

/** Leads from a line of the file to what stands in it. */
const DESCRIBES = 'http://www.w3.org/ns/csvw#describes';

/** What a reader of CSVW makes of a table: a row for each line, by the names of its columns. */
async function readByCsvw(name: string): Promise<Record<string, string>[]> {
  const base = `https://bulletin.example.org/data/latest/all/${name}.csv`;
  const description = jsonOf<object>(`data/latest/all/${name}.csv-metadata.json`);
  const metadata = await statementsOf(description, base);
  const parser = new CsvwParser({ metadata, baseIRI: base, timezone: 'UTC' });
  const rows = new Map<string, Record<string, string>>();
  const statements = parser.import(Readable.from([textOf(`data/latest/all/${name}.csv`)]));
  for await (const { subject, predicate, object } of statements as AsyncIterable<Statement>) {
    if (predicate.value === DESCRIBES) rows.set(object.value, {});
    const row = rows.get(subject.value);
    if (row) row[decodeURIComponent(predicate.value.replace(/^.*#/, ''))] = object.value;
  }
  return [...rows.values()];
}

/** As the reader writes a value; lists it leaves as one text. */
const written = (value: unknown): string | undefined => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return Array.isArray(value) ? value.join(';') : String(value);
};

const everyTable = manifest.scopes
  .filter(({ folder }) => folder === 'data/latest/all/')
  .flatMap(({ tables }) => tables.map(({ name }) => name));

test('all tables are known', () => expect(everyTable.length).toBeGreaterThan(20));

test.each(everyTable)(
  'a reader of CSVW finds the rows of %s, with the keys of JSON',
  async (name) => {
    const told = jsonOf<Row[]>(`data/latest/all/${name}.json`);
    const read = await readByCsvw(name);
    expect(read).toHaveLength(told.length);
    const column = (rows: readonly Row[], key: string) =>
      rows.map((row) => written(row[key] ?? null));
    for (const key of Object.keys(told[0] ?? {})) {
      const texts = column(told, key);
      const found = column(read, key);
      // Words of vocabularies are Chinese in CSV and keys in JSON.
      const isWord =
        found.some((text) => /\p{Script=Han}/u.test(text ?? '')) &&
        !texts.some((text) => /\p{Script=Han}/u.test(text ?? ''));
      if (isWord) {
        expect(found.map((text) => text === undefined)).toEqual(texts.map((t) => t === undefined));
      } else expect(found.map((text) => text?.replace(/^'/, ''))).toEqual(texts);
    }
  },
);

const JSON_LD = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** What a page tells programs, each thing by its type. */
function thingsOn(path: string): ReadonlyMap<string, Row> {
  const things = [...textOf(path).matchAll(JSON_LD)].map(
    ([, text = '']) => JSON.parse(text) as Row,
  );
  return new Map(things.map((thing) => [String(thing['@type']), thing]));
}

test.each([
  ['index.html', ['GovernmentOrganization']],
  ['about/index.html', ['BreadcrumbList', 'GovernmentOrganization']],
  ['data/index.html', ['BreadcrumbList', 'Dataset']],
  ['en/notices/2021-0001/index.html', ['BreadcrumbList', 'SpecialAnnouncement']],
])('%s tells programs of %j', async (path, types) => {
  const things = thingsOn(path);
  expect([...things.keys()].toSorted()).toEqual(types);
  for (const thing of things.values()) expect(await expanded(thing)).not.toHaveLength(0);
});

test('the way that a page tells programs is the one that it shows', () => {
  const path = 'notices/2021-0001/index.html';
  const { itemListElement } = thingsOn(path).get('BreadcrumbList') as {
    itemListElement: { position: number; name: string; item: string }[];
  };
  expect(itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
  const shown = /<ol class="crumbs">[\s\S]*?<\/ol>/.exec(textOf(path))?.[0] ?? '';
  for (const { name } of itemListElement.slice(0, 2)) expect(shown).toContain(name);
  expect(itemListElement.at(-1)?.item).toBe('https://bulletin.example.org/notices/2021-0001/');
});
