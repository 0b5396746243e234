import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { checkParts, type Whole } from '../../../scripts/build/site-checks/check-parts.ts';
import { forbiddenOf } from '../../../scripts/build/site-checks/internal-values.ts';
import { sharedSetOf } from '../../../scripts/build/site-checks/shared-set.ts';
import { page, siteOf } from './site-of.ts';

const figure = (value: string): string =>
  `<data data-stat="samples.drawn" data-scope="campaign:a" value="${value}">${value}</data>`;

/** Two pages that contradict and fall to different threads, and a file that leaks. */
const files: Readonly<Record<string, string>> = {
  'a.html': page(figure('3')),
  'b.html': page(figure('4')),
  'leak.json': '{"note":"内部备注示例"}',
  'plain.html': page('<p>没有数字</p>'),
};

let whole: Whole;
beforeEach(async () => {
  whole = {
    folder: await siteOf(files),
    address: 'https://example.org/',
    files: Object.keys(files),
    hashes: new Map(Object.keys(files).map((file) => [file, `hash of ${file}`])),
    names: sharedSetOf(Object.keys(files), 4),
    standing: new Map(),
    found: null,
    forbidden: forbiddenOf([
      { texts: ['内部备注示例'], table: 'events', field: 'note', title: '内部备注' },
    ]),
  };
});

test('several threads find what one finds, also what lies between their parts', async () => {
  const [one, several] = [await checkParts(whole, 1), await checkParts(whole, 2)];
  const rules = ['internal-value leak.json', 'stat-contradiction b.html'];
  for (const { figures, plain, problems } of [one, several]) {
    expect(problems.map(({ rule, file }) => `${rule} ${file}`).toSorted()).toEqual(rules);
    expect([...plain]).toEqual(['plain.html']);
    expect([...figures.keys()]).toEqual(['campaign:a samples.drawn']);
  }
});

test('what was found elsewhere counts as another part, and names are looked at once', async () => {
  const found = {
    problems: [],
    plain: new Set(['c.html']),
    figures: new Map([['campaign:a samples.drawn', { value: '3', file: 'c.html' }]]),
  };
  const hashes = new Map([...whole.hashes, ['staff/a.png', 'hash of a picture']]);
  const { plain, problems } = await checkParts({ ...whole, hashes, found }, 2);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`).toSorted()).toEqual([
    'internal-value leak.json',
    'staff-page staff/a.png',
    'stat-contradiction b.html',
  ]);
  expect([...plain].toSorted()).toEqual(['c.html', 'plain.html']);
});

test('a file that can not be read is told of, whichever thread meets it', async () => {
  const missing = { ...whole, files: [...whole.files, 'gone.json'] };
  await expect(checkParts(missing, 2)).rejects.toThrow('gone.json');
});

test('an archive is looked into once, but for what stood in it when it was last checked', async () => {
  const zip = zipSync({
    'old.json': strToU8('"内部备注示例"'),
    'new.json': strToU8('"内部备注示例。"'),
  });
  const archives = ['latest.zip', 'version.zip'];
  for (const name of archives) await writeFile(join(whole.folder, name), zip);
  const withArchives = {
    ...whole,
    files: archives,
    hashes: new Map(archives.map((name) => [name, 'the same'])),
  };
  const leaks = async (standing: Whole['standing']) =>
    (await checkParts({ ...withArchives, standing })).problems.map(({ file }) => file);
  expect(await leaks(new Map())).toEqual(['latest.zip!old.json', 'latest.zip!new.json']);
  expect(await leaks(new Map([['latest.zip', new Set(['old.json'])]]))).toEqual([
    'latest.zip!new.json',
  ]);
});
