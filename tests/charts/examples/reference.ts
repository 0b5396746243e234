import type {
  CategoryEntry,
  ItemEntry,
  ProblemClassEntry,
  RegionEntry,
  StatsEntry,
} from '../../../src/domain/publication/entries.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';
import type { Benchmark } from '../../../src/components/charts/groups.ts';

const category = (id: string, zh: string, en: string, order: number): CategoryEntry => ({
  id,
  name: { zh, en },
  scope: { zh: '示例', en: 'Example' },
  group: 'leadIndustry',
  order,
});

export const categories: readonly CategoryEntry[] = [
  category('dairy', '乳制品', 'Dairy products', 1),
  category('meat', '肉制品', 'Meat products', 2),
  category('milk-solid', '含乳固态成型制品', 'Milk-containing solid formed products', 3),
  category('soy-sauce', '酱油', 'Soy sauce', 4),
  category('vinegar', '食醋', 'Vinegar', 5),
  category('oil', '食用植物油', 'Edible vegetable oil', 6),
];

export const problemClasses: readonly ProblemClassEntry[] = (
  [
    ['pesticide', '农药残留', 'Pesticide residues'],
    ['microbial', '微生物污染', 'Microbial contamination'],
    ['additive', '超范围超限量使用食品添加剂', 'Additives outside the permitted range or amount'],
    ['organic', '有机物污染', 'Organic contaminants'],
    ['veterinary', '兽药残留', 'Veterinary drug residues'],
    ['metal', '重金属等污染', 'Heavy metals and similar contaminants'],
    ['quality', '质量指标不达标', 'Quality below the standard'],
    ['biotoxin', '生物毒素', 'Biotoxins'],
    ['illegal', '非法添加', 'Illegal additions'],
    ['labelling', '标签', 'Labelling'],
    ['other', '其他污染物', 'Other contaminants'],
  ] as const
).map(([id, zh, en], i) => ({ id, name: { zh, en }, order: i + 1 }));

export const items: readonly ItemEntry[] = (
  [
    ['coliforms', '大肠菌群', 'Coliforms', 'microbial'],
    ['aerobic-plate-count', '菌落总数', 'Aerobic plate count', 'microbial'],
    ['acid-value', '酸价(KOH)', 'Acid value (KOH)', 'quality'],
    [
      'dehydroacetic-acid',
      '脱氢乙酸及其钠盐(以脱氢乙酸计)',
      'Dehydroacetic acid and its sodium salt (as dehydroacetic acid)',
      'additive',
    ],
    ['amino-acid-nitrogen', '氨基酸态氮(以氮计)', 'Amino acid nitrogen (as nitrogen)', 'quality'],
    ['benzo-a-pyrene', '苯并[a]芘', 'Benzo[a]pyrene', 'organic'],
    ['aflatoxin-b1', '黄曲霉毒素B1', 'Aflatoxin B1', 'biotoxin'],
    ['chloramphenicol', '氯霉素', 'Chloramphenicol', 'veterinary'],
    ['benzoic-acid', '苯甲酸及其钠盐(以苯甲酸计)', 'Benzoic acid (as benzoic acid)', 'additive'],
    ['alcohol', '酒精度', 'Alcohol', 'quality'],
  ] as const
).map(([id, zh, en, problemClass], order) => ({
  id,
  order,
  name: { zh, en },
  problemClass,
  microbial: problemClass === 'microbial',
  limits: [],
  notices: [],
}));

export const regions: readonly RegionEntry[] = (
  [
    ['150100', '呼和浩特市', '呼和浩特', 'Hohhot', 4, 4],
    ['150200', '包头市', '包头', 'Baotou', 4, 3],
    ['150300', '乌海市', '乌海', 'Wuhai', 5, 2],
    ['150400', '赤峰市', '赤峰', 'Chifeng', 4, 6],
    ['150500', '通辽市', '通辽', 'Tongliao', 3, 7],
    ['150600', '鄂尔多斯市', '鄂尔多斯', 'Ordos', 5, 3],
    ['150700', '呼伦贝尔市', '呼伦贝尔', 'Hulunbuir', 1, 7],
    ['150800', '巴彦淖尔市', '巴彦淖尔', 'Bayannur', 4, 2],
    ['150900', '乌兰察布市', '乌兰察布', 'Ulanqab', 4, 5],
    ['152200', '兴安盟', '兴安', 'Hinggan League', 2, 7],
    ['152500', '锡林郭勒盟', '锡林郭勒', 'Xilingol League', 3, 6],
    ['152900', '阿拉善盟', '阿拉善', 'Alxa League', 4, 1],
  ] as const
).map(([id, zh, shortName, en, row, column], order) => ({
  id,
  order,
  name: { zh, en },
  shortName,
  parent: null,
  tile: { row, column },
}));

/** Batches of which some failed, with their rate. */
export function counted(failed: number, samples: number): StatsEntry['stats'] {
  const rate =
    samples === 0
      ? {}
      : {
          'samples.failRate': {
            value: failed / samples,
            n: failed,
            d: samples,
            ...wilson(failed, samples),
          },
        };
  return { samples: { value: samples }, 'samples.failed': { value: failed }, ...rate };
}

const scope = (part: string, id: string) => `campaign:example ${part}:${id}`;

/** One category below the average, one above, one with too few batches for a rate. */
export const stats: ReadonlyMap<string, StatsEntry['stats']> = new Map([
  ['campaign:example', counted(53, 340)],
  [
    'benchmark:national',
    { 'samples.failRate': { value: 187368 / 6954438, n: 187368, d: 6954438 } },
  ],
  [scope('category', 'dairy'), counted(12, 82)],
  [scope('category', 'meat'), counted(12, 74)],
  [scope('category', 'milk-solid'), counted(2, 58)],
  [scope('category', 'soy-sauce'), counted(6, 48)],
  [scope('category', 'vinegar'), counted(1, 8)],
  [scope('category', 'oil'), counted(20, 70)],
  [scope('region', '150100'), counted(6, 61)],
  [scope('region', '150200'), counted(5, 44)],
  [scope('region', '150300'), counted(1, 9)],
  [scope('region', '150400'), counted(8, 40)],
  [scope('region', '150500'), counted(12, 30)],
  [scope('region', '150600'), counted(3, 33)],
  [scope('region', '150700'), counted(5, 31)],
  [scope('region', '150800'), counted(4, 24)],
  [scope('region', '150900'), counted(4, 26)],
  [scope('region', '152200'), counted(2, 16)],
  [scope('region', '152500'), counted(3, 20)],
  [scope('region', '152900'), counted(0, 6)],
]);

export const benchmark: Benchmark = {
  id: 'national',
  name: { zh: '全国监督抽检', en: 'National sampling' },
};
