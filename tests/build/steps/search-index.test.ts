import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../scripts/build/search-index.ts';
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

test('the same publication gives the same files, and what stood there before is gone', async () => {
  await writeSearchIndex(publication, texts, join(folder, 'first'), () => undefined);
  await writeSearchIndex(publicationOf({}), texts, join(folder, 'second'), () => undefined);
  await writeSearchIndex(publication, texts, join(folder, 'second'), () => undefined);
  const first = await filesBelow(join(folder, 'first'));
  expect(await filesBelow(join(folder, 'second'))).toEqual(first);
  expect(Object.keys(first).filter((path) => path.includes('fragment/'))).toHaveLength(125);
});

test('a record carries what a result shows, and no interface of Pagefind’s own is written', async () => {
  const files = await filesBelow(join(folder, 'first'));
  const fragments = Object.entries(files)
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, bytes]) => gunzipSync(Buffer.from(bytes, 'base64')).toString('utf8'))
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>);
  expect(fragments).toContainEqual(
    expect.objectContaining({
      url: 'notices/n-7/',
      meta: expect.objectContaining({
        kind: 'notice',
        title: '示例风味发酵乳',
        batch: '20217',
        date: '2021-11-20',
        outcome: 'none',
      }),
    }),
  );
  expect(Object.keys(files).filter((path) => /-ui\.|highlight/.test(path))).toEqual([]);
});
