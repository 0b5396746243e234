import { describe, expect, it } from 'vitest';
import { chunksOf, datedChunksOf } from '../../../src/domain/lists/chunks.ts';
import { LISTS, type ListRow } from '../../../src/domain/lists/list.ts';
import { neededParts } from '../../../src/domain/lists/parts.ts';
import { matcherOf, selectRows } from '../../../src/domain/lists/select.ts';
import { isWhole } from '../../../src/domain/lists/state.ts';
import { nextOrder, readTableOrder, sortedPlaces } from '../../../src/domain/lists/table.ts';

const row = (...cells: string[]): ListRow => ({ html: '', cells, facets: {} });
const plain = { q: '', sort: '', chosen: {} };

describe('rows', () => {
  const ordered = (name: 'changes' | 'firms', sort: string, rows: readonly ListRow[]) =>
    selectRows(rows, { ...plain, sort }, LISTS[name], 'zh-CN').map(({ cells }) => cells.join(' '));

  it('are put by day, those of one day as they stood, those of none last', () => {
    const rows = [
      row('2022-02-01', 'b'),
      row('', 'e'),
      row('2022-01-09', 'a'),
      row('2022-02-01', 'c'),
      row('2022-10-01', 'd'),
    ];
    expect(ordered('changes', 'oldest', rows)).toEqual([
      '2022-01-09 a',
      '2022-02-01 b',
      '2022-02-01 c',
      '2022-10-01 d',
      ' e',
    ]);
  });

  it('are put by name with numbers in their order', () => {
    const rows = [row('示例10厂'), row('示例9厂'), row('示例1厂')];
    expect(ordered('firms', 'firm', rows)).toEqual(['示例1厂', '示例9厂', '示例10厂']);
  });

  it('are found by letters and digits, in any width and case', () => {
    const finds = (q: string) => matcherOf({ ...plain, q })(row('示例ＡB', '批号20-22', '/x/'));
    expect(['ab', 'AB', '2022', '２０２２', '批号；ab', '示例，， 22'].filter(finds)).toHaveLength(
      6,
    );
    expect(['2023', 'ba', 'x'].filter(finds)).toEqual([]);
  });

  it('are not among those chosen by what they do not say', () => {
    const chosen = { region: '150100' };
    expect(matcherOf({ ...plain, chosen })(row('示例'))).toBe(false);
    expect(neededParts([{ file: 1, rows: 1, facets: {} }], { ...plain, chosen })).toEqual([]);
  });
});

describe('a list', () => {
  it('is whole only where nothing is asked', () => {
    const { firms } = LISTS;
    const own = { ...plain, sort: 'region' };
    expect(isWhole(own, firms)).toBe(true);
    expect(isWhole({ ...own, q: '奶' }, firms)).toBe(false);
    expect(isWhole({ ...own, sort: 'firm' }, firms)).toBe(false);
    expect(isWhole({ ...own, chosen: { region: '150100' } }, firms)).toBe(false);
  });

  it('is cut from its beginning, or from its oldest entry', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([
      { number: 1, entries: [1, 2] },
      { number: 2, entries: [3, 4] },
      { number: 3, entries: [5] },
    ]);
    expect(datedChunksOf([5, 4, 3, 2, 1], 2)).toEqual([
      { number: 3, entries: [5] },
      { number: 2, entries: [4, 3] },
      { number: 1, entries: [2, 1] },
    ]);
    expect(chunksOf([], 2)).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    [
      ['b', null, 'a'],
      [2, 0, 1],
      [0, 2, 1],
    ],
    [
      [null, 'a', null],
      [1, 0, 2],
      [1, 0, 2],
    ],
    [
      ['示例10', '示例9'],
      [1, 0],
      [0, 1],
    ],
    // As figures, and not as texts are compared.
    [
      [-1, -2],
      [1, 0],
      [0, 1],
    ],
    [
      [1.5, 1.25],
      [1, 0],
      [0, 1],
    ],
  ])('of %j is put upwards and downwards', (keys, upwards, downwards) => {
    expect(sortedPlaces(keys, 'ascending', 'zh-CN')).toEqual(upwards);
    expect(sortedPlaces(keys, 'descending', 'zh-CN')).toEqual(downwards);
  });

  it('goes from its natural direction to the other', () => {
    const up = { column: 'name', direction: 'ascending' } as const;
    expect(nextOrder(up, 'name', 'ascending')).toEqual({ ...up, direction: 'descending' });
  });

  it.each(['a failed-descending', 'failed-descending!', '1-ascending', '-ascending'])(
    'has no order by %j',
    (text) => expect(readTableOrder(text)).toBeUndefined(),
  );
});
