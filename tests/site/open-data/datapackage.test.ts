import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/open-data/manifest.ts';
import { jsonOf, textOf } from './read.ts';
import profile from './schemas/datapackage-2.0.json' with { type: 'json' };

const manifest = jsonOf<Manifest>('data/latest/manifest.json');
const paths = manifest.scopes.map(({ folder }) => `${folder}datapackage.json`);

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const followsProfile = ajv.compile(profile);

test.each(paths)('%s keeps the profile', (path) => {
  followsProfile(jsonOf(path));
  expect(followsProfile.errors ?? []).toEqual([]);
});

test.each([
  ['a path that leads out of the package', '"notices.csv"', '"../notices.csv"'],
  ['a type that the standard has not', '"type": "date"', '"type": "day"'],
  ['a type that the profile has not', '"type": "string"', '"type": "list"'],
  ['a day without an hour', 'T00:00:00+08:00', ''],
  ['a licence without a name or an address', /"licenses": \[\s*\{[^}]*\}/, '"licenses": [{}'],
  ['words of yes and no where there is neither', '"type": "boolean"', '"type": "date"'],
  ['a checksum that is none', '"sha256:', '"sha256:?'],
  ['a key that is not a list', /"primaryKey": \[\s*("[^"]+")\s*\]/, '"primaryKey": $1'],
  ['a reference without its fields', '"reference": {', '"reference": {}, "was": {'],
])('the profile would tell of %s', (_fault, right, wrong) => {
  const text = textOf(paths[0] ?? '');
  expect(text).toMatch(right);
  expect(followsProfile(JSON.parse(text.replace(right, wrong)))).toBe(false);
});

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

/** What the standard says in words, and no profile can. */
test.each(paths)('the keys of %s name columns and tables that are there, once each', (path) => {
  const { resources } = jsonOf<Package>(path);
  const columns = new Map(
    resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
  );
  expect(columns.size).toBe(resources.length);
  for (const { name, schema } of resources) {
    const own = columns.get(name) ?? [];
    expect(new Set(own).size).toBe(own.length);
    expect(own).toEqual(expect.arrayContaining([...(schema.primaryKey ?? [])]));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(own).toEqual(expect.arrayContaining([...fields]));
      expect(columns.get(reference.resource)).toEqual(
        expect.arrayContaining([...reference.fields]),
      );
    }
  }
});
