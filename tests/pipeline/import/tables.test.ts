import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import { after, emptyContext, importRows, refusals, told } from './import.ts';
import { BLANK, HEADER, OIL, with_ } from './oil.ts';

let context: ImportContext;
beforeAll(async () => {
  context = await emptyContext();
});

describe('a table', () => {
  it('becomes rows of the project’s tables', () => {
    const { added } = importRows(context, [['不合格食品信息'], HEADER, OIL]);
    const [sample] = added.samples;
    expect(sample).toMatchObject({
      firm: 'f-0001',
      sellerName: '示例超市',
      region: '150100',
      product: '示例菜籽油',
      brand: '/',
      madeOn: '2021-03-05',
      dateKind: '生产',
      category: 'oil',
      food: 'rapeseed-oil',
      conclusion: '不合格',
    });
    expect(sample?.['sample']).toMatch(/^LS-\d{13}$/);
    expect(added.firms[0]).toMatchObject({
      id: 'f-0001',
      creditCode: '',
      kind: '企业',
      region: '150200',
    });
    expect(added.results[0]).toMatchObject({
      item: 'benzo-a-pyrene',
      value: '17.1μg/kg',
      limit: '≤10μg/kg',
      verdict: '不合格',
    });
    expect(added.notices[0]).toMatchObject({
      sample: sample?.['sample'],
      approval: '草稿',
      number: '',
    });
  });

  it('is understood in any order of its columns, with traditional characters', () => {
    const header = ['檢測值', '標準限值', '不合格項目', '樣品名稱', '購進日期', '被抽檢單位'];
    const row = ['0.21mg/kg', '≤0.05mg/kg', '毒死蜱', '芹菜', '2020.11.23', '示例飯店'];
    const imported = importRows(context, [header, row]);
    expect(told(imported)).toEqual(['芹菜 | 毒死蜱 | 0.21mg/kg | ≤0.05mg/kg']);
    expect(imported.added.samples[0]).toMatchObject({
      madeOn: '2020-11-23',
      dateKind: '购进',
      sellerName: '示例飯店',
    });
  });

  it('may have a header of two rows', () => {
    const upper = ['食品名称', '被抽样单位', '', '检验情况', '', ''];
    const lower = ['', '名称', '地址', '不合格项目', '检验结果', '标准值'];
    const row = ['示例香肠', '示例店', '示例路', '亚硝酸盐', '40mg/kg', '≤30mg/kg'];
    const imported = importRows(context, [upper, lower, row]);
    expect(imported.added.samples[0]).toMatchObject({
      sellerName: '示例店',
      sellerAddress: '示例路',
    });
    expect(told(imported)).toEqual(
      ['示例香肠 | 亚硝酸盐 | 40mg/kg | ≤30mg/kg'].map((text) =>
        text.replace('| 亚硝酸盐', '| nitrite'),
      ),
    );
  });

  it('goes on with a batch in rows that leave it blank, or repeat its number', () => {
    const second = with_({ 不合格项目: '酸价', 检验结果: '5mg/g', 标准值: '≤3mg/g' });
    const blank = BLANK.map((_, i) => (i > 8 ? (second[i] ?? '') : ''));
    for (const row of [second, blank]) {
      const imported = importRows(context, [HEADER, OIL, row]);
      expect(imported.added.samples).toHaveLength(1);
      expect(told(imported)).toHaveLength(2);
    }
  });

  it('says the same as above with a sign', () => {
    const ditto = OIL.map((_, i) => (i > 8 ? '' : '〃'));
    const second = with_({ 不合格项目: '酸价', 检验结果: '5mg/g', 标准值: '≤3mg/g' });
    const imported = importRows(context, [
      HEADER,
      OIL,
      ditto.map((text, i) => (text === '' ? (second[i] ?? '') : text)),
    ]);
    expect(imported.added.samples).toHaveLength(1);
    expect(told(imported)).toHaveLength(2);
    const alone = importRows(context, [HEADER, with_({ 食品名称: '同上' })]);
    expect(refusals(alone)).toEqual(['2 5: 写着“同上”，上面却是空的']);
  });

  it('has a column for each item, with its unit, or a column of units', () => {
    const wide = importRows(context, [
      ['食品名称', '被抽样单位名称', '生产日期', '菌落总数(CFU/g)', '铅(mg/kg)', '检验结论'],
      ['示例香肠', '示例店', '2021-03-05', '3.1×10⁵', '0.02', '不合格'],
    ]);
    expect(told(wide)).toEqual([
      '示例香肠 | aerobic-plate-count | 3.1×10⁵CFU/g | ',
      '示例香肠 | lead | 0.02mg/kg | ',
    ]);
    const groups = importRows(context, [
      ['不合格产品信息'],
      ['食品名称', '被抽样单位名称', '生产日期', '酸价(mg/g)', '', '过氧化值', '', '检验结论'],
      ['', '', '', '实测值', '标准值', '实测值', '标准值', ''],
      ['示例花生油', '示例店', '2021-03-05', '4.1', '≤3', '0.1g/100g', '≤0.25g/100g', '不合格'],
    ]);
    expect(told(groups)).toEqual([
      '示例花生油 | acid-value | 4.1mg/g | ≤3mg/g',
      '示例花生油 | peroxide-value | 0.1g/100g | ≤0.25g/100g',
    ]);
    expect(groups.added.results.map(({ verdict }) => verdict)).toEqual(['不合格', '合格']);
    const units = importRows(context, [
      ['食品名称', '被抽样单位名称', '不合格项目', '检验结果', '单位', '标准值'],
      ['示例菜籽油', '示例店', '酸价', '4.1', 'mg/g', '≤3'],
    ]);
    expect(told(units)).toEqual(['示例菜籽油 | acid-value | 4.1mg/g | ≤3mg/g']);
    expect(units.files[0]?.sheets[0]?.guesses.map(({ spot }) => spot.value)).toContain('4.1');
  });

  it('of two producers is no repetition', () => {
    const other = with_({ 标称生产企业名称: '示例乙公司' });
    expect(importRows(context, [HEADER, OIL, other]).added.samples).toHaveLength(2);
  });

  it('takes like rows of other numbers for other batches, but not the same row twice', () => {
    const other = with_({ 序号: '2', 检验结果: '18μg/kg' });
    expect(importRows(context, [HEADER, OIL, other]).added.samples).toHaveLength(2);
    const twice = importRows(context, [HEADER, OIL, with_({ 序号: '2' })]);
    expect(refusals(twice)).toEqual(['3 -: 与第 2 行是同一批次，重复了']);
  });

  it('adds nothing the second time, also once the provisional number is replaced', () => {
    const rows = [HEADER, OIL];
    const first = importRows(context, rows);
    const again = importRows(after(context, first), rows);
    expect(Object.values(again.added).flat()).toEqual([]);
    expect(again.files[0]?.sheets[0]?.rows).toEqual({ in: 1, out: 0, present: 1, refused: 0 });
    const number = 'XC21150100001';
    const renamed = (list: readonly object[]) =>
      list.map((row) => ({ ...row, ...('sample' in row && { sample: number }) }));
    const replaced = after(context, {
      ...first,
      added: {
        ...first.added,
        samples: renamed(first.added.samples),
        results: renamed(first.added.results),
        notices: renamed(first.added.notices),
      },
    });
    expect(Object.values(importRows(replaced, rows).added).flat()).toEqual([]);
  });

  it('completes a batch of which an interrupted import wrote a part', () => {
    const first = importRows(context, [HEADER, OIL]);
    const cut = after(context, { ...first, added: { ...first.added, results: [], notices: [] } });
    const { added } = importRows(cut, [HEADER, OIL]);
    expect([added.samples, added.results, added.notices].map(({ length }) => length)).toEqual([
      0, 1, 1,
    ]);
  });

  it('keeps in the remark what has no column', () => {
    const { added } = importRows(context, [
      [...HEADER, '任务来源', '抽样数量'],
      [...OIL, '省抽', '3kg'],
    ]);
    expect(added.samples[0]?.['note']).toBe('任务来源：省抽；抽样数量：3kg');
  });

  it('knows a firm by its name', () => {
    const first = importRows(context, [HEADER, OIL]);
    const { added } = importRows(after(context, first), [
      HEADER,
      with_({ 食品名称: '示例大豆油', 标称生产企业名称: '示例甲公司 ' }),
    ]);
    expect(added.firms).toEqual([]);
    expect(added.samples[0]?.['firm']).toBe('f-0001');
  });
});
