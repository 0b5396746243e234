import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import { emptyContext, importRows, told } from './import.ts';
import { HEADER, with_ } from './oil.ts';

let context: ImportContext;
beforeAll(async () => {
  context = await emptyContext();
});

describe('what stands in one place for a whole table', () => {
  it('is a unit in the header above bare figures', () => {
    const imported = importRows(context, [
      [
        '样品名称',
        '受检单位',
        '生产单位',
        '批号',
        '不合格项目',
        '实测值(mg/kg)',
        '限量值（mg/kg）',
      ],
      ['示例花生油', '示例店', '示例新油厂', '20210905A1', '黄曲霉毒素B1', '35', '20μg/kg'],
      ['示例菜籽油', '示例店', '示例新油厂', '20210906A1', '苯并[a]芘', '0.017', '0.010'],
    ]);
    expect(told(imported)).toEqual([
      '示例花生油 | aflatoxin-b1 | 35mg/kg | 20μg/kg',
      '示例菜籽油 | benzo-a-pyrene | 0.017mg/kg | 0.010mg/kg',
    ]);
  });

  it('is a header of two rows below titles in full-width characters', () => {
    const imported = importRows(context, [
      ['附件１：食品监督抽检不合格信息'],
      ['（２０２１年第８期　共１批次）'],
      [
        '序号',
        '标称生产企业',
        '',
        '被抽样单位',
        '食品名称',
        '生产日期／批号',
        '不合格项目',
        '',
        '',
      ],
      ['', '名称', '地址', '名称', '', '', '项目', '检验结果', '标准值'],
      [
        '１',
        '示例新油厂',
        '示例市１号',
        '示例店',
        '示例豆油',
        '２０２１－０９－０５',
        '酸价（以脂肪计）（KOH）',
        '５．０ｍｇ／ｇ',
        '≤３ｍｇ／ｇ',
      ],
    ]);
    expect(told(imported)).toEqual(['示例豆油 | acid-value | ５．０ｍｇ／ｇ | ≤３ｍｇ／ｇ']);
  });
});

it('refuses figures that could be parted among the items in two ways', () => {
  const imported = importRows(context, [
    HEADER,
    with_({
      不合格项目: '菌落总数；大肠菌群',
      检验结果: '①59000CFU/g ②33000CFU/g；120CFU/g',
      标准值: 'n=5；n=5',
    }),
  ]);
  expect(told(imported)).toEqual([]);
});

describe('a table is refused as a whole', () => {
  it.each([
    ['of tableware', '不合格产品信息', '餐盘(已消毒)', '不是食品，不导入'],
    ['of cosmetics', '化妆品抽检不合格信息', '示例面膜', '不是食品，不导入'],
    ['of appliances', '不合格产品信息', '电热水壶', '不是食品，不导入'],
    ['of other goods', '不合格产品信息', '儿童滑梯', '看不出这张表与食品有关'],
  ])('%s', (_, title, product, why) => {
    const imported = importRows(
      context,
      [
        [title],
        HEADER,
        with_({ 食品名称: product, 不合格项目: '稳定性', 检验结果: '5', 标准值: '≥10' }),
      ].map((row) => row.map((text) => (text === '食品名称' ? '产品名称' : text))),
    );
    expect(imported.files[0]?.sheets[0]?.refusedWhole?.zh).toContain(why);
    expect(Object.values(imported.added).flat()).toEqual([]);
  });

  it('of follow-up without results', () => {
    const imported = importRows(context, [
      ['食品名称', '生产日期', '不合格项目', '处置结果'],
      ['示例菜籽油', '2021-03-05', '酸价', '责令改正'],
    ]);
    expect(imported.files[0]?.sheets[0]?.refusedWhole?.zh).toContain('核查处置');
  });

  it('without a header', () => {
    const imported = importRows(context, [
      ['甲', '乙'],
      ['1', '2'],
    ]);
    expect(imported.files[0]?.sheets[0]?.refusedWhole?.zh).toContain('找不到表头');
    expect(imported.files[0]?.sheets[0]?.rows).toMatchObject({ in: 2, refused: 2 });
  });
});
