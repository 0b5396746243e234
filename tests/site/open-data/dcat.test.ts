import type { NodeObject } from 'jsonld';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/open-data/manifest.ts';
import { CLASSES, faultsIn, ofClass, term } from './dcat-ap.ts';
import { expanded } from './linked-data.ts';
import { jsonOf, textOf } from './read.ts';

const CATALOGUE = 'data/catalog.jsonld';
const nodes = await expanded(jsonOf(CATALOGUE));

test.each(CLASSES)('the catalogue has things of the class %s', (name) => {
  expect(ofClass(nodes, name)).not.toHaveLength(0);
});

test('every name in the catalogue has a meaning, everything in it what DCAT-AP 3 asks', () => {
  expect(faultsIn(nodes)).toEqual([]);
});

test.each([
  ['a language that is a word', /"dct:language": \[[^\]]*\]/, '"dct:language": "zh"'],
  ['a format that is a word', /"dct:format": \{[^}]*\}/, '"dct:format": "CSV"'],
  ['a day that is no day', /"dct:modified": \{[^}]*\}/, '"dct:modified": "2022"'],
  ['a catalogue that nobody publishes', /"dct:publisher": \{[^}]*\},/, ''],
  ['a publisher who is not there', '#publisher"', '#nobody"'],
  [
    'a set of data without a title',
    /"@type": "dcat:Dataset",\s*"dct:identifier": "[^"]*",\s*"dct:title"/,
    '"@type": "dcat:Dataset", "dct:subject"',
  ],
])('the rules would tell of %s', async (_fault, right, wrong) => {
  const text = textOf(CATALOGUE);
  expect(text).toMatch(right);
  const changed = JSON.parse(text.replace(right, wrong)) as object;
  await expect(expanded(changed).then(faultsIn)).resolves.not.toEqual([]);
});

test('the catalogue lists every file with its size and checksum', () => {
  const manifest = jsonOf<Manifest>('data/latest/manifest.json');
  const listed = nodes
    .flatMap((node) => (node[term('dcat:downloadURL')] ?? []) as readonly NodeObject[])
    .map(({ '@id': id }) => String(id).replace('https://bulletin.example.org/', ''));
  const files = manifest.scopes.flatMap(({ latest, versioned, tables }) => [
    latest.path,
    versioned.path,
    ...tables.flatMap((table) => table.files.map(({ path }) => path)),
  ]);
  expect(listed.toSorted()).toEqual(files.toSorted());
});
