import { describe, expect, it } from 'vitest';
import { failingBatch, published } from './batches.ts';
import { reference } from './reference.ts';

const publication = () => published([failingBatch(1)], '2022-06-30');

/** Lists that the site shows in the order of their tables, each under its own name. */
describe.each([
  ['regions', reference.regions.map(({ code, name, nameEn }) => [code, name, nameEn])],
  ['categories', reference.categories.map(({ code, name, nameEn }) => [code, name, nameEn])],
  ['foods', reference.foods.map(({ code, name, nameEn }) => [code, name, nameEn])],
  ['items', reference.items.map(({ id, name, nameEn }) => [id, name, nameEn])],
  ['benchmarks', reference.benchmarks.map(({ id, name, nameEn }) => [id, name, nameEn])],
  ['deadlines', reference.deadlines.map(({ step, name, nameEn }) => [step, name, nameEn])],
] as const)('%s', (list, filed) => {
  it('are told as filed, in the order of the table', () => {
    const entries = publication()[list];
    expect(entries.map(({ id, name }) => [id, name.zh, name.en])).toEqual(filed);
    expect(entries.map(({ order }) => order)).toEqual(filed.map((_, index) => index));
  });
});

describe('a region', () => {
  it('has a place on the map only where both row and column are filed', () => {
    const { regions } = publication();
    for (const { code, tileRow, tileColumn } of reference.regions) {
      const tile = regions.find(({ id }) => id === code)?.tile;
      expect(tile).toEqual(
        tileRow === null || tileColumn === null ? null : { row: tileRow, column: tileColumn },
      );
    }
  });
});

describe('a test item', () => {
  const limitsOn = (asOf: string, item: string) =>
    published([], asOf)
      .items.find(({ id }) => id === item)
      ?.limits.filter(({ food }) => food === 'yogurt')
      .map(({ standard, validFrom, validTo }) => [standard, validFrom, validTo]);

  it('has the limits that have come into force, and of their end only the past', () => {
    const before = [['GB 19302-2010', '2010-12-01', null]];
    expect(limitsOn('2021-11-20', 'staphylococcus-aureus')).toEqual(before);
    expect(limitsOn('2021-11-21', 'staphylococcus-aureus')).toEqual(before);
    expect(limitsOn('2021-11-22', 'staphylococcus-aureus')).toEqual([
      ['GB 19302-2010', '2010-12-01', '2021-11-21'],
      ['GB 29921-2021', '2021-11-22', null],
    ]);
  });

  it('leads to the notices in which it failed', () => {
    const named = publication().items.filter(({ notices }) => notices.length > 0);
    expect(named.map(({ id, notices }) => [id, notices])).toEqual([['coliforms', ['n-1']]]);
  });

  it('is known for one of microbes', () => {
    const microbial = reference.items.filter((item) => item.microbial === 'yes');
    expect(
      publication()
        .items.filter((item) => item.microbial)
        .map(({ id }) => id),
    ).toEqual(microbial.map(({ id }) => id));
  });
});
