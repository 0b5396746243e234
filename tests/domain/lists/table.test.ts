import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  nextOrder,
  readTableOrder,
  sortedPlaces,
  writeTableOrder,
} from '../../../src/domain/lists/table.ts';

test('a table is sorted either way, each row once, those without a figure last', () => {
  const keys = fc.array(fc.option(fc.nat(9)), { maxLength: 20 });
  fc.assert(
    fc.property(keys, fc.constantFrom('ascending', 'descending'), (values, direction) => {
      const places = sortedPlaces(values, direction, 'en');
      expect(places.toSorted((a, b) => a - b)).toEqual(values.map((_, place) => place));
      const sorted = places.map((place) => values[place] ?? null);
      const figures = sorted.filter((value) => value !== null);
      const sign = direction === 'ascending' ? 1 : -1;
      expect(sorted.slice(0, figures.length)).toEqual(
        values.filter((value) => value !== null).toSorted((a, b) => sign * (a - b)),
      );
    }),
  );
});

test('names are sorted as the language does', () => {
  const names = ['赤峰市', '包头市', '阿拉善盟'];
  expect(sortedPlaces(names, 'ascending', 'zh-CN')).toEqual([2, 1, 0]);
});

test('a heading leads through both directions back to the table’s own order', () => {
  const first = nextOrder(undefined, 'failed', 'descending');
  const second = nextOrder(first, 'failed', 'descending');
  expect([first?.direction, second?.direction]).toEqual(['descending', 'ascending']);
  expect(nextOrder(second, 'failed', 'descending')).toBeUndefined();
  expect(nextOrder(first, 'name', 'ascending')).toEqual({
    column: 'name',
    direction: 'ascending',
  });
});

test('an order survives the address, and nonsense is none', () => {
  const order = { column: 'failed', direction: 'descending' } as const;
  expect(readTableOrder(writeTableOrder(order))).toEqual(order);
  for (const text of [null, '', 'failed', 'failed-up']) {
    expect(readTableOrder(text)).toBeUndefined();
  }
});
