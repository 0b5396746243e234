import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import { emptyContext, importRows, refusals, told } from './import.ts';
import { HEADER, OIL, with_ } from './oil.ts';

let context: ImportContext;
beforeAll(async () => {
  context = await emptyContext();
});

describe('a row is refused, with its cell,', () => {
  it.each([
    [
      'where the day is not clear',
      with_({ 生产日期: '21/3/5' }),
      '2 8: 缺年、月或日，或次序不清楚',
    ],
    [
      'where items and results do not pair',
      with_({ 不合格项目: '铅;镉', 检验结果: '1mg/kg;2mg/kg' }),
      '2 9: 2 个项目，结果或标准值的个数对不上',
    ],
    ['without a product', with_({ 食品名称: '/' }), '2 5: 没有食品名称'],
    [
      'without an item',
      with_({ 不合格项目: '', 检验结果: '', 标准值: '' }),
      '2 9: 没有检验项目；格子也可能错了位',
    ],
    [
      'with a cell of four million characters',
      with_({ 商标: '示'.repeat(4_000_000) }),
      '2 7: 这一格太长，不是表格内容',
    ],
    ['with tableware', with_({ 食品名称: '餐碗(已消毒)' }), '2 -: 不是食品，不导入'],
  ])('%s', (_, row, expected) => {
    const imported = importRows(context, [
      HEADER,
      row,
      with_({ 序号: '2', 食品名称: '示例大豆油' }),
    ]);
    expect(refusals(imported)).toEqual([expected]);
    expect(imported.added.samples).toHaveLength(1);
  });

  it('and with it the rows that continue it', () => {
    const second = with_({ 不合格项目: '酸价', 检验结果: '5mg/g', 标准值: '≤3mg/g' });
    const rows = [
      HEADER,
      with_({ 生产日期: '3月5日' }),
      with_({ ...{ 生产日期: '3月5日' } }, second),
    ];
    const imported = importRows(context, rows);
    expect(imported.added.samples).toEqual([]);
    expect(imported.files[0]?.sheets[0]?.rows).toEqual({ in: 2, out: 0, present: 0, refused: 2 });
  });
});

describe('cells that have shifted', () => {
  it('are moved back where there is one way only', () => {
    const shifted = [...OIL.slice(0, 5), '', ...OIL.slice(5)].map((text) =>
      text === '示例菜籽油' ? '示例大豆油' : text,
    );
    const imported = importRows(context, [HEADER, OIL, shifted]);
    expect(refusals(imported)).toEqual([]);
    expect(told(imported)).toContain('示例大豆油 | benzo-a-pyrene | 17.1μg/kg | ≤10μg/kg');
    expect(imported.files[0]?.sheets[0]?.guesses.map(({ taken }) => taken.zh)).toContain(
      '整行移动一格',
    );
  });

  it('are refused where there are several', () => {
    const short = OIL.filter((_, i) => i !== 6);
    const imported = importRows(context, [HEADER, OIL, short]);
    expect(refusals(imported)).toEqual(['3 8: 格子好像左右错了位，不能肯定怎样才对']);
  });

  it('of a further item are moved to its columns', () => {
    const imported = importRows(context, [
      HEADER,
      OIL,
      ['苯并[a]芘', '20μg/kg', '≤10μg/kg'],
      with_({
        序号: '2',
        不合格项目: '酸价',
        检验结果: '5mg/g',
        标准值: '≤3mg/g',
        食品名称: '示例大豆油',
      }),
      ['苯并[a]芘', '18μg/kg', '≤10μg/kg'],
    ]);
    expect(told(imported)).toContain('示例大豆油 | benzo-a-pyrene | 18μg/kg | ≤10μg/kg');
  });
});
