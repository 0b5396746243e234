import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  isDone,
  readChange,
  redo,
  undo,
  undoAll,
  type Change,
} from '../../../src/domain/corrections/change.ts';
import {
  cellName,
  cellsOf,
  columnTitled,
  RECORD_COLUMNS,
} from '../../../src/domain/corrections/columns.ts';
import type { FiledNotice } from '../../../src/domain/corrections/filed.ts';
import { versionsOf } from '../../../src/domain/corrections/versions.ts';
import type { Correction } from '../../../src/domain/schema/tables.ts';
import { aCorrection, FIRMS, original } from './notice.ts';

/** Cells to be corrected: what they say at first, and what they may come to say. */
const CELLS: readonly {
  readonly field: string;
  readonly item: string | null;
  readonly texts: readonly (string | null)[];
}[] = [
  { field: '规格型号', item: null, texts: ['180g/袋', '200g/袋', null] },
  { field: '商标', item: null, texts: [null, '示例牌'] },
  { field: '日期', item: null, texts: ['2021-09-01', '2021-09-02'] },
  { field: '抽样环节', item: null, texts: ['生产', '流通', '网络'] },
  { field: '企业名称', item: null, texts: ['示例乳业有限公司', '示例乳品有限公司'] },
  { field: '检验结果', item: 'coliforms', texts: ['20;10;35;<10;15CFU/g', '35;20;10CFU/g'] },
  { field: '单项判定', item: 'coliforms', texts: ['不合格', '合格'] },
  { field: '单项判定', item: 'protein', texts: ['合格', '不合格'] },
];

const changeOf = (correction: Correction): Change => {
  const change = readChange(correction);
  if (typeof change === 'string') throw new Error(`${correction.field}: ${change}`);
  return change;
};

/** Corrections that follow from one another, several of them perhaps on one day. */
const histories = fc
  .array(fc.record({ cell: fc.nat(CELLS.length - 1), step: fc.nat(1), later: fc.nat(2) }), {
    maxLength: 12,
  })
  .map((steps) => {
    const at = CELLS.map(() => 0);
    let day = 1;
    return steps.map(({ cell, step, later }, i): Correction => {
      const { field, item, texts } = CELLS[cell]!;
      const before = texts[at[cell]!]!;
      at[cell] = (at[cell]! + 1 + (step % (texts.length - 1))) % texts.length;
      day = Math.min(day + later, 28);
      return {
        ...aCorrection(day, { field, item, before, after: texts[at[cell]]! }),
        id: `gz-${i}`,
      };
    });
  });

const carriedOut = (corrections: readonly Correction[]): FiledNotice =>
  corrections.reduce((filed, correction) => redo(filed, changeOf(correction), FIRMS), original);

describe('corrections', () => {
  test('undone last to first give back what was published', () => {
    fc.assert(
      fc.property(histories, (corrections) => {
        expect(undoAll(carriedOut(corrections), corrections, FIRMS)).toEqual(original);
      }),
    );
  });

  test('undone and done again change nothing', () => {
    fc.assert(
      fc.property(histories, (corrections) => {
        const present = carriedOut(corrections);
        const before = undoAll(present, corrections, FIRMS);
        const again = corrections.reduce((now, row) => redo(now, changeOf(row), FIRMS), before);
        expect(again).toEqual(present);
      }),
    );
  });

  test('change the cell that they name, and no other', () => {
    fc.assert(
      fc.property(histories, (corrections) => {
        const present = carriedOut(corrections);
        const last = corrections.at(-1);
        if (!last) return;
        const change = changeOf(last);
        expect(isDone(present, change)).toBe(true);
        const [is, was] = [cellsOf(present), cellsOf(undo(present, change, FIRMS))];
        const names = [...is.keys(), ...was.keys()];
        const differing = names.filter((name) => is.get(name)?.value !== was.get(name)?.value);
        const own = cellName(change.column, change.item);
        const ofItem = `result.${change.item}.`;
        expect(
          differing.every((name) => name === own || (change.item && name.startsWith(ofItem))),
        ).toBe(true);
      }),
    );
  });
});

describe('the versions of a notice', () => {
  it('are one more than the days on which it was corrected, and follow from one another', () => {
    fc.assert(
      fc.property(histories, (corrections) => {
        const versions = versionsOf({ present: carriedOut(corrections), corrections }, FIRMS);
        const days = [...new Set(corrections.map(({ date }) => date))];
        expect(versions.map(({ number }) => number)).toEqual([...days, ''].map((_, i) => i + 1));
        expect(versions[0].filed).toEqual(original);
        expect(versions.at(-1)?.filed).toEqual(carriedOut(corrections));
        for (const [i, version] of versions.entries()) {
          const next = versions[i + 1];
          expect(version.until).toBe(next?.from ?? null);
          if (!next) continue;
          const made = next.corrections.reduce(
            (filed, row) => redo(filed, changeOf(row), FIRMS),
            version.filed,
          );
          expect(made).toEqual(next.filed);
        }
      }),
    );
  });
});

describe('a correction', () => {
  it('of the producer brings that firm’s name and address with it', () => {
    const correction = aCorrection(1, { field: '企业编号', before: 'f-other', after: 'f-dairy' });
    const before = undo(original, changeOf(correction), FIRMS);
    expect(before.sample.firm).toBe('f-other');
    expect(before.firm).toBe(FIRMS.get('f-other'));
    expect(redo(before, changeOf(correction), FIRMS)).toEqual(original);
  });

  it('is done only where the notice says what it has made of it', () => {
    const change = changeOf(aCorrection(1, {}));
    expect(isDone(original, change)).toBe(false);
    expect(isDone(redo(original, change, FIRMS), change)).toBe(true);
  });

  it('that can not be read is passed over when all are undone', () => {
    const unreadable = aCorrection(2, { field: '规格' });
    expect(undoAll(original, [unreadable], FIRMS)).toBe(original);
  });

  it.each([
    ['of no column', { field: '规格' }, 'field'],
    ['of the batch itself', { field: '抽样编号' }, 'field'],
    ['of a result, without its item', { field: '检验结果', before: '1', after: '2' }, 'item'],
    ['of an item, where there is none', { item: 'coliforms' }, 'item'],
    ['from a day that does not exist', { field: '日期', before: '2021-02-30' }, 'before'],
    ['to nothing, where something must stand', { field: '食品名称', after: null }, 'after'],
  ] as const)('%s can not be read', (_, given, fault) => {
    expect(readChange(aCorrection(1, given))).toBe(fault);
  });
});

test('no two columns that can be corrected share a title', () => {
  const titles = RECORD_COLUMNS.map(({ title }) => title.zh);
  expect(new Set(titles).size).toBe(titles.length);
  for (const column of RECORD_COLUMNS) expect(columnTitled(column.title.zh)).toBe(column);
});
