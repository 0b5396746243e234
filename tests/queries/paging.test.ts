import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paged, pagedByDate, type ListPage, type Path } from '../../src/queries/paging.ts';

const entriesOf = (count: number) => Array.from({ length: count }, (_, index) => index);
const pageOf = ({ props }: Path) => props?.['page'] as ListPage<number>;
const pagesOf = (count: number) => paged(entriesOf(count)).map(pageOf);

test('a list is cut into pages that hold each entry once, in order', () => {
  const pages = pagesOf(123);
  expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 23]);
  expect(pages.flatMap(({ entries }) => entries)).toEqual(entriesOf(123));
  expect(pages.map(({ number, last, total }) => [number, last, total])).toEqual([
    [1, 3, 123],
    [2, 3, 123],
    [3, 3, 123],
  ]);
});

test('a full page has no empty one behind it, and an empty list still has its first', () => {
  expect(pagesOf(50)).toHaveLength(1);
  expect(pagesOf(0).map(({ entries, isFirst, last }) => [entries, isFirst, last])).toEqual([
    [[], true, 1],
  ]);
  expect(pagedByDate([]).map(pageOf)).toMatchObject([{ entries: [], isFirst: true, total: 0 }]);
});

test('the first page stands at the list’s own address', () => {
  const paths = paged(entriesOf(60), { params: { category: 'dairy' } });
  expect(paths.map(({ params }) => params)).toEqual([
    { category: 'dairy', page: undefined },
    { category: 'dairy', page: 'page/2' },
  ]);
});

/** A list of so many entries with the newest first, named by their age. */
const newestFirst = (count: number) => entriesOf(count).toReversed();
const datedPages = (count: number) => pagedByDate(newestFirst(count));

test.each([
  ['a sorted', paged],
  ['a dated', pagedByDate],
])('%s list can be walked from its first page over every entry, and back', (_, cut) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const pages = new Map(
        cut(newestFirst(count)).map((path) => {
          const end = path.params?.['page'];
          return [end ? `${end}/` : '', pageOf(path)];
        }),
      );
      const seen = new Set<number>();
      let at: string | undefined = '';
      while (at !== undefined) {
        const page: ListPage<number> | undefined = pages.get(at);
        for (const entry of page?.entries ?? []) seen.add(entry);
        if (page?.next !== undefined) expect(pages.has(page.next)).toBe(true);
        at = page?.next;
      }
      expect(seen.size).toBe(count);
      for (const [end, { previous }] of pages) {
        if (end !== '') expect(previous !== undefined && pages.has(previous)).toBe(true);
      }
    }),
  );
});

test('one more entry of a dated list changes its newest pages alone, and no address is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const [before, after] = [datedPages(count), datedPages(count + 1)];
      const texts = new Set(after.map((path) => JSON.stringify(path)));
      const changed = before.filter((path) => !texts.has(JSON.stringify(path)));
      expect(changed.length).toBeLessThanOrEqual(2);
      const addresses = new Set(after.map(({ params }) => params?.['page']));
      expect(before.every(({ params }) => addresses.has(params?.['page']))).toBe(true);
    }),
  );
});

test('addresses of pages that were counted from the newest entry go on to exist', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const addresses = new Set(datedPages(count).map(({ params }) => params?.['page']));
      expect(paged(newestFirst(count)).every(({ params }) => addresses.has(params?.['page']))).toBe(
        true,
      );
    }),
  );
});
