import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { descending } from '../../../src/domain/group.ts';
import type { Searchable, SearchRecord } from '../../../src/domain/search/record.ts';
import { writeSearchIndex } from '../../../scripts/build/search-index.ts';
import { newStaging } from '../new-staging.ts';
import { firm, notice, publicationOf, textsOf } from '../../domain/search/publication.ts';

const publication = publicationOf({
  notices: Array.from({ length: 120 }, (_, i) =>
    notice({ id: `n-${i}`, batch: `2021${i}`, publishedOn: i % 2 ? '2021-11-20' : '2022-01-05' }),
  ),
  firms: [firm({})],
});

const texts = textsOf({});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

const unpacked = (bytes: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(bytes, 'base64')).toString('utf8'));

/** Every file below a folder, by its path, as text of its bytes. */
async function filesBelow(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => {
    const bytes = await readFile(file);
    return [file.slice(root.length), bytes.toString('base64')] as const;
  });
  return Object.fromEntries((await Promise.all(texts)).toSorted());
}

const write = (searchable: Searchable, out: string): Promise<void> =>
  writeSearchIndex(searchable, texts, `${out}.made`, newStaging(out), () => undefined);

test('the same publication gives the same files', async () => {
  await write(publication, join(folder, 'first'));
  await write(publication, join(folder, 'second'));
  const first = await filesBelow(join(folder, 'first'));
  expect(await filesBelow(join(folder, 'second'))).toEqual(first);
  // A category, an item and two regions; all else stands in the register.
  expect(Object.keys(first).filter((path) => path.includes('fragment/'))).toHaveLength(4);
  expect(Object.keys(first).filter((path) => path.includes('leaves/'))).toHaveLength(1);
  expect(Object.keys(first).filter((path) => path.includes('concordance'))).toEqual([]);
});

test('the leaves hold what is in the register, newest first', async () => {
  const files = await filesBelow(join(folder, 'first'));
  const [leaf = ''] = Object.keys(files).filter((path) => path.includes('leaves/'));
  const records = unpacked(files[leaf] ?? '') as readonly SearchRecord[];
  expect(records).toHaveLength(121);
  expect(records.map(({ date }) => date)).toEqual(
    records.map(({ date }) => date).toSorted(descending((date) => date ?? '')),
  );
});

test('a page carries what a result shows, and no interface of Pagefind’s own is written', async () => {
  const files = await filesBelow(join(folder, 'first'));
  const fragments = Object.entries(files)
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, bytes]) => gunzipSync(Buffer.from(bytes, 'base64')).toString('utf8'))
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>);
  const meta = { kind: 'item', title: '大肠菌群', titleEn: 'Coliforms', date: '2021-11-20' };
  expect(fragments).toContainEqual(
    expect.objectContaining({ url: 'items/coliforms/', meta: expect.objectContaining(meta) }),
  );
  expect(Object.keys(files).filter((path) => /-ui\.|highlight/.test(path))).toEqual([]);
});

test('a register larger than a search looks through has a concordance, and old leaves stay as they were', async () => {
  const many = (extra: number) =>
    publicationOf({
      notices: Array.from({ length: 5000 + extra }, (_, i) =>
        notice({ id: `n-${i}`, publishedOn: i < 5000 ? `20${10 + (i % 12)}-11-20` : '2022-05-05' }),
      ),
    });
  const leavesAfter = async (extra: number) => {
    const out = join(folder, `many-${extra}`);
    await write(many(extra), out);
    return Object.keys(await filesBelow(out));
  };
  const [before, after] = [await leavesAfter(0), await leavesAfter(1)];
  expect(before.filter((path) => path.includes('concordance/')).length).toBeGreaterThan(0);
  const changed = after.filter((path) => path.includes('leaves/') && !before.includes(path));
  expect(changed.length).toBeLessThanOrEqual(2);
});
