import { expect, test } from 'vitest';
import { paged, type ListPage } from '../../src/queries/paging.ts';

const pagesOf = (count: number) =>
  paged(Array.from({ length: count }, (_, index) => index)).map(
    ({ props }) => props?.['page'] as ListPage<number>,
  );

test('a list is cut into pages that hold each entry once, in order', () => {
  const pages = pagesOf(123);
  expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 23]);
  expect(pages.flatMap(({ entries }) => entries)).toEqual(Array.from({ length: 123 }, (_, i) => i));
  expect(pages.map(({ number, last, total }) => [number, last, total])).toEqual([
    [1, 3, 123],
    [2, 3, 123],
    [3, 3, 123],
  ]);
});

test('a full page has no empty one behind it, and an empty list still has its first', () => {
  expect(pagesOf(50)).toHaveLength(1);
  expect(pagesOf(0)).toEqual([{ entries: [], number: 1, last: 1, total: 0 }]);
});

test('the first page stands at the list’s own address', () => {
  const paths = paged(
    Array.from({ length: 60 }, (_, i) => i),
    { params: { category: 'dairy' } },
  );
  expect(paths.map(({ params }) => params)).toEqual([
    { category: 'dairy', page: undefined },
    { category: 'dairy', page: 'page/2' },
  ]);
});
