import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedChunksOf } from '../../../src/domain/lists/chunks.ts';
import { neededParts, occurring, partsOf } from '../../../src/domain/lists/parts.ts';
import { matcherOf, selectRows } from '../../../src/domain/lists/select.ts';
import { isWhole, readListState, writeListState } from '../../../src/domain/lists/state.ts';
import { anyRow, anyState, list } from './rows.ts';

const rows = fc.array(anyRow, { maxLength: 60 });

test('a selection holds exactly the rows that match, each once', () => {
  fc.assert(
    fc.property(rows, anyState, (all, state) => {
      const selected = selectRows(all, state, list, 'zh-CN');
      const expected = all.filter(matcherOf(state));
      expect(new Set(selected)).toEqual(new Set(expected));
      expect(selected.length).toBe(expected.length);
    }),
  );
});

test('every chosen value is one of the row’s, and every word stands in one of its cells', () => {
  fc.assert(
    fc.property(rows, anyState, (all, state) => {
      for (const row of selectRows(all, state, list, 'en')) {
        for (const [facet, value] of Object.entries(state.chosen)) {
          expect(row.facets[facet]).toContain(value);
        }
      }
    }),
  );
  const row = {
    html: '',
    cells: ['示例Ａ奶业', '批号 20-22', 'https://example.org/'],
    facets: {},
  };
  const finds = (q: string) => matcherOf({ q, sort: '', chosen: {} })(row);
  expect(['', '奶业', 'a奶', '2022', '奶 批号', '，'].filter(finds)).toHaveLength(6);
  expect(['乳', '业批', '奶 乳', 'example'].filter(finds)).toEqual([]);
});

test('rows are ordered by what is asked for; the empty come last and equal ones keep their places', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const at = list.columns.indexOf('failed');
      const sorted = selectRows(all, { q: '', sort: 'failed', chosen: {} }, list, 'zh-CN');
      sorted.slice(1).forEach((row, index) => {
        const before = sorted[index]!;
        const difference = Number(before.cells[at]) - Number(row.cells[at]);
        expect(difference).toBeGreaterThanOrEqual(0);
        if (difference === 0) expect(all.indexOf(before)).toBeLessThan(all.indexOf(row));
      });
      const names = selectRows(all, { q: '', sort: 'firm', chosen: {} }, list, 'zh-CN');
      const empty = names.findIndex(({ cells }) => cells[0] === '');
      if (empty !== -1) expect(names.slice(empty).every(({ cells }) => cells[0] === '')).toBe(true);
    }),
  );
});

test('reading only the parts that are needed finds the same', () => {
  fc.assert(
    fc.property(rows, anyState, fc.integer({ min: 1, max: 7 }), (all, state, size) => {
      const chunks = datedChunksOf(all, size);
      const parts = partsOf(
        chunks.map(({ entries, number }) => ({
          number,
          entries: entries.map(({ facets }) => facets),
        })),
      );
      expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(all.length);
      const read = neededParts(parts, state).flatMap((part) => chunks[part]?.entries ?? []);
      expect(selectRows(read, state, list, 'en')).toEqual(selectRows(all, state, list, 'en'));
    }),
  );
});

test('the values that are offered are those that occur', () => {
  expect(occurring([{ a: ['2', '1'] }, { a: ['1'], b: ['x'] }])).toEqual({
    a: ['1', '2'],
    b: ['x'],
  });
});

test('a state survives the address', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readListState(writeListState(state, list), list)).toEqual(state);
    }),
  );
});

test('an address that says nothing known is the list as built', () => {
  for (const query of ['', '?', '?sort=price', '?utm=1', '?q=%20', '?region=', '?sort=region']) {
    expect(isWhole(readListState(query, list), list)).toBe(true);
  }
});
