import { add, campaign, CAMPAIGN, change, drop, reference, set, type Defects } from './edit.ts';

const [visits, samples, results] = ['visits.csv', 'samples.csv', 'results.csv'].map(campaign) as [
  string,
  string,
  string,
];
const [categories, foods, limits] = ['categories.csv', 'foods.csv', 'limits.csv'].map(
  reference,
) as [string, string, string];

/** The result for protein of a compliant batch. */
const PROTEIN = ['XC21150100002', 'protein'];

export const SAMPLE_DEFECTS: Defects = {
  'category-not-in-campaign': [
    add(categories, ['oil'], { 类别代码: 'honey', 名称: '蜂蜜', 英文名: 'Honey' }),
    set(visits, ['v-0003'], { 类别代码: 'honey' }),
    change(CAMPAIGN, 'firms: 3', 'firms: 2'),
  ],
  'food-category': [
    add(foods, ['soybean-oil'], { 细类代码: 'milk-tea', 名称: '奶茶', 英文名: 'Milk tea' }),
    add(limits, ['yogurt-protein-1'], { 限量编号: 'milk-tea-protein-1', 细类代码: 'milk-tea' }),
    set(samples, ['XC21150100005'], { 细类代码: 'milk-tea' }),
  ],
  'group-unknown': [
    set(visits, ['v-0003'], { 工作组: 'g-03' }),
    change(CAMPAIGN, 'groups: 2', 'groups: 3'),
  ],
  'visit-gap-unexplained': [set(visits, ['v-0002'], { 缺项说明: '' })],
  'visit-date': [set(samples, ['XC21150100002'], { 抽样日期: '2021-09-11' })],
  'sample-no-failure': [drop(results, ['XC21150700003'])],
  'sample-hidden-failure': [set(results, PROTEIN, { 检验结果: '2.5g/100g', 单项判定: '不合格' })],
};

export const RESULT_DEFECTS: Defects = {
  'verdict-differs': [set(results, PROTEIN, { 检验结果: '2.8g/100g' })],
  'verdict-differs-plan': [
    set(results, ['XC21150100001', 'coliforms'], { 检验结果: '1;0;1;0;0CFU/g' }),
  ],
  'result-unreadable': [set(results, PROTEIN, { 检验结果: '见附件' })],
  'result-units-differ': [set(results, PROTEIN, { 检验结果: '30g/kg' })],
  'result-unproven': [set(results, ['XC21150700003'], { 检验结果: '4.6g/kg' })],
  'limit-unknown': [
    drop(limits, ['soybean-oil-acid-value-1']),
    drop(results, ['XC21150700004', 'acid-value']),
  ],
  'limit-differs': [set(results, PROTEIN, { 标准值: '≥2.3g/100g' })],
  'standard-differs': [set(results, PROTEIN, { 判定依据: 'GB 19302-2003' })],
};
