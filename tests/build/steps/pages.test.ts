import type { PathWithRoute, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { lazily } from '../../../scripts/build/packed.ts';
import { linesOf, memoryOf } from '../../../scripts/build/incremental/memory-lines.ts';
import type { Memory, Remembered } from '../../../scripts/build/incremental/memory.ts';
import { incrementalPages } from '../../../scripts/build/incremental/pages.ts';
import { memoryOfPages, noteParts } from '../../../scripts/build/incremental/parts-read.ts';
import { tracing } from '../../../scripts/build/incremental/tracing.ts';
import type { Maker } from '../../../scripts/build/renderer/run.ts';
import { ANSWERS, viewOf } from '../../../src/queries/view.ts';

/** Names of firms, by id; a page shows the name of its own. */
type Firms = ReadonlyMap<string, string>;

const route = { type: 'page' } as RouteData;

/** Builds the pages of some firms, given as their ids; `isTaken` says whether a kept page can be taken. */
async function build(firms: Firms, before: Memory | null, isTaken = true) {
  const follower = tracing();
  const whole = () => Promise.resolve({ name: firms });
  follower.tracer.offer('firms', whole, () => undefined);
  const own: Maker = {
    paths: () =>
      Promise.resolve(
        [...firms.keys()].map((id): PathWithRoute => ({ pathname: `/${id}`, route, cacheKey: id })),
      ),
    async make({ pathname }) {
      const { partOf } = follower.tracer;
      const answer = viewOf(await whole(), partOf(ANSWERS, 'firms'), follower.tracer);
      return Buffer.from(answer.name.get(pathname.slice(1)) ?? '');
    },
  };
  const gone: string[] = [];
  const { around, pages } = incrementalPages({
    tracing: follower,
    memory: before,
    asOf: '2022-06-30',
    taker(missing) {
      gone.push(...missing);
      return (_, page) => (isTaken ? page : null);
    },
    shard: null,
  });
  const maker = around(own);
  const paths = await maker.paths();
  for (const path of paths) await maker.make(path);
  const noted = noteParts(pages, before, follower);
  follower.end();
  const remembered: Remembered = {
    ...memoryOfPages(pages, noted, new Set()),
    program: 'program',
    address: 'https://example.org/base/',
    asOf: '2022-06-30',
    input: null,
    files: new Map(),
    sources: new Map(),
    archives: new Map(),
    secrets: lazily(0, () => []),
    warnings: [],
  };
  const memory = memoryOf(
    Array.from(linesOf(remembered), (line) => Buffer.from(line)),
    () => true,
  );
  if (!memory) throw new Error('nothing is remembered');
  return { made: paths.map(({ pathname }) => pathname), gone, memory };
}

const firms = new Map([
  ['f-1', 'one'],
  ['f-2', 'two'],
]);

test('without a build before, all pages are made; after it, none', async () => {
  const first = await build(firms, null);
  expect(first.made).toEqual(['/f-1', '/f-2']);
  const second = await build(firms, first.memory);
  expect(second.made).toEqual([]);
  expect([...linesOf(second.memory)]).toEqual([...linesOf(first.memory)]);
  expect((await build(firms, second.memory)).made).toEqual([]);
});

test('a page is made if what it read is another, if it is new, or if its file can not be taken', async () => {
  const { memory } = await build(firms, null);
  expect((await build(new Map([...firms, ['f-2', 'other']]), memory)).made).toEqual(['/f-2']);
  expect((await build(new Map([...firms, ['f-3', 'three']]), memory)).made).toEqual(['/f-3']);
  expect((await build(firms, memory, false)).made).toEqual(['/f-1', '/f-2']);
});

test('what a kept page has read is told by its new number', async () => {
  const alone = new Map([['f-2', 'two']]);
  const { memory } = await build(firms, null);
  const shrunk = await build(alone, memory);
  expect(shrunk.made).toEqual([]);
  expect((await build(alone, shrunk.memory)).made).toEqual([]);
  expect((await build(new Map([['f-2', 'other']]), shrunk.memory)).made).toEqual(['/f-2']);
  const grown = await build(new Map([['f-3', 'three'], ...alone]), shrunk.memory);
  expect(grown.made).toEqual(['/f-3']);
  const changed = new Map([
    ['f-3', 'three'],
    ['f-2', 'other'],
  ]);
  expect((await build(changed, grown.memory)).made).toEqual(['/f-2']);
});

test('pages that are no more are told of, and forgotten', async () => {
  const { memory } = await build(firms, null);
  const { gone, memory: after } = await build(new Map([['f-1', 'one']]), memory);
  expect(gone).toEqual(['f-2/index.html']);
  expect([...after.pages.keys()]).toEqual(['f-1/index.html']);
});

test('a page that names a version of the data is noted', async () => {
  const { memory } = await build(new Map([...firms, ['f-2', '/data/versions/1/all.zip']]), null);
  const naming = [...memory.pages].filter(([, { namesVersion }]) => namesVersion);
  expect(naming.map(([file]) => file)).toEqual(['f-2/index.html']);
});
