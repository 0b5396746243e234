import { afterEach, expect, test, vi } from 'vitest';
import type { Part } from '../../src/domain/lists/list.ts';
import { PARTS_AT_ONCE, ROWS_IN_PART } from '../../src/domain/lists/parts.ts';
import { readerOf } from '../../src/lists/reader.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A list of a hundred thousand rows; every tenth part holds the rare value. */
const parts: readonly Part[] = Array.from({ length: 200 }, (_, index) => ({
  file: 200 - index,
  rows: ROWS_IN_PART,
  facets: { category: index % 10 === 9 ? ['common', 'rare'] : ['common'] },
}));

/** Serves the list and keeps what was asked for. */
function serve(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json(address.endsWith('/parts.json') ? parts : []));
  });
  return asked;
}

const state = (category?: string) => ({
  q: '',
  sort: 'newest',
  chosen: category === undefined ? {} : { category },
});

test('a long list is read in steps, and each file once', async () => {
  const asked = serve();
  const read = readerOf('/lists/notices/');
  const first = await read(state('common'), 1);
  expect(asked).toHaveLength(1 + PARTS_AT_ONCE);
  expect([first.settled, first.total]).toEqual([PARTS_AT_ONCE * ROWS_IN_PART, 100_000]);
  await read(state('common'), 2);
  await read(state('common'), 2);
  expect(asked).toHaveLength(1 + 2 * PARTS_AT_ONCE);
});

test('only parts that can hold an answer are read', async () => {
  const asked = serve();
  const { settled } = await readerOf('/lists/notices/')(state('rare'), 2);
  expect(asked.slice(1, 3)).toEqual(['/lists/notices/191.json', '/lists/notices/181.json']);
  expect(asked).toHaveLength(1 + 20);
  expect(settled).toBe(100_000);
});

test('to be handed over whole, a list is read to its end', async () => {
  const asked = serve();
  expect((await readerOf('/l/')(state(), Infinity)).settled).toBe(100_000);
  expect(asked).toHaveLength(201);
});

test('what could not be read is asked for anew', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 500 })));
  const read = readerOf('/l/');
  await expect(read(state(), 1)).rejects.toThrow('500');
  serve();
  expect((await read(state(), 1)).total).toBe(100_000);
});
