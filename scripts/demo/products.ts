import type { CategoryCode } from './categories.ts';

/** How a food is sold: names on the label, packets, and the age in days at which it is drawn. */
export interface Product {
  readonly food: string;
  readonly weight: number;
  readonly names: readonly string[];
  readonly packets: readonly string[];
  readonly age: readonly [youngest: number, oldest: number];
}

export const PRODUCTS: Readonly<Record<CategoryCode, readonly Product[]>> = {
  dairy: [
    {
      food: 'yogurt',
      weight: 26,
      names: ['原味酸奶', '老酸奶', '发酵乳', '凝固型酸牛奶', '牧场酸奶'],
      packets: ['180g/袋', '200g/杯', '150g/杯', '1kg/桶'],
      age: [2, 14],
    },
    {
      food: 'flavoured-yogurt',
      weight: 22,
      names: ['风味发酵乳', '炭烧酸奶', '草莓风味发酵乳', '沙棘风味发酵乳', '炒米风味酸奶'],
      packets: ['180g/袋', '100g/杯', '230g/瓶'],
      age: [2, 18],
    },
    {
      food: 'flavoured-milk',
      weight: 20,
      names: ['红枣调制乳', '麦香牛奶', '核桃调制乳', '早餐奶', '咸味奶茶调制乳'],
      packets: ['220mL/袋', '250mL/盒', '200mL/盒'],
      age: [6, 60],
    },
    {
      food: 'milk-powder',
      weight: 12,
      names: ['全脂乳粉', '脱脂乳粉', '全脂甜乳粉', '羊乳粉'],
      packets: ['400g/袋', '800g/罐', '25kg/袋'],
      age: [20, 200],
    },
    {
      food: 'cheese',
      weight: 20,
      names: ['原制奶酪', '手撕奶酪', '奶豆腐', '马苏里拉奶酪', '鲜奶酪'],
      packets: ['100g/袋', '250g/袋', '500g/盒'],
      age: [10, 90],
    },
  ],
  meat: [
    {
      food: 'braised-meat',
      weight: 35,
      names: ['酱牛肉', '卤牛腱', '五香羊蹄', '酱卤羊头肉', '卤猪蹄', '手把肉'],
      packets: ['200g/袋', '250g/袋', '500g/袋', '1kg/袋'],
      age: [4, 70],
    },
    {
      food: 'roasted-meat',
      weight: 20,
      names: ['烤羊排', '熏鸡', '烤羊腿', '熏猪头肉', '烤牛肉'],
      packets: ['500g/袋', '800g/只', '1kg/袋'],
      age: [3, 45],
    },
    {
      food: 'dried-meat',
      weight: 25,
      names: ['风干牛肉干', '手撕牛肉干', '香辣牛肉干', '原味羊肉干', '沙嗲牛肉干'],
      packets: ['100g/袋', '208g/袋', '454g/袋'],
      age: [10, 150],
    },
    {
      food: 'smoked-sausage',
      weight: 20,
      names: ['牛肉香肠', '蒜味熏香肠', '羊肉烤肠', '脆皮肠', '风味红肠'],
      packets: ['300g/袋', '380g/袋', '1kg/袋'],
      age: [5, 60],
    },
  ],
  'milk-solid': [
    {
      food: 'milk-tablet',
      weight: 40,
      names: ['原味奶片', '奶贝', '酸奶味奶片', '初乳奶片', '羊奶片'],
      packets: ['88g/袋', '160g/袋', '250g/罐', '500g/袋'],
      age: [15, 200],
    },
    {
      food: 'milk-candy',
      weight: 25,
      names: ['牛轧奶糖', '鲜奶太妃糖', '奶皮子奶糖', '酸奶软糖'],
      packets: ['120g/袋', '200g/盒', '500g/袋'],
      age: [20, 220],
    },
    {
      food: 'cheese-crisp',
      weight: 35,
      names: ['乳酪酥', '奶酪棒酥', '奶皮酥', '黄油奶酪酥'],
      packets: ['108g/袋', '180g/盒', '400g/袋'],
      age: [7, 60],
    },
  ],
  'soy-sauce': [
    {
      food: 'soy-sauce',
      weight: 1,
      names: ['酿造酱油', '黄豆酱油', '特级生抽', '草菇老抽', '草原酱油'],
      packets: ['500mL/瓶', '350mL/袋', '1.8L/桶', '5L/桶'],
      age: [30, 460],
    },
  ],
  vinegar: [
    {
      food: 'vinegar',
      weight: 1,
      names: ['酿造食醋', '高粱陈醋', '米醋', '沙棘醋', '老陈醋'],
      packets: ['500mL/瓶', '350mL/袋', '1.5L/壶', '5L/桶'],
      age: [30, 480],
    },
  ],
  oil: [
    {
      food: 'linseed-oil',
      weight: 30,
      names: ['胡麻油', '冷榨亚麻籽油', '热榨胡麻油', '小榨胡麻油'],
      packets: ['500mL/瓶', '1.8L/瓶', '5L/桶'],
      age: [15, 240],
    },
    {
      food: 'sunflower-oil',
      weight: 25,
      names: ['葵花籽油', '压榨葵花籽油', '一级葵花籽油'],
      packets: ['1.8L/瓶', '5L/桶', '20L/桶'],
      age: [15, 240],
    },
    {
      food: 'rapeseed-oil',
      weight: 20,
      names: ['菜籽油', '小榨菜籽油', '浓香菜籽油'],
      packets: ['1.8L/瓶', '5L/桶', '10L/桶'],
      age: [15, 240],
    },
    {
      food: 'peanut-oil',
      weight: 12,
      names: ['花生油', '古法花生油', '压榨一级花生油'],
      packets: ['900mL/瓶', '5L/桶'],
      age: [15, 240],
    },
    {
      food: 'soybean-oil',
      weight: 13,
      names: ['大豆油', '一级大豆油', '非转基因大豆油'],
      packets: ['1.8L/瓶', '5L/桶', '20L/桶'],
      age: [15, 240],
    },
  ],
};

const BY_FOOD = new Map(
  Object.values(PRODUCTS)
    .flat()
    .map((product) => [product.food, product]),
);

export function productOf(food: string): Product {
  const product = BY_FOOD.get(food);
  if (!product) throw new Error(`No product is described for the food ${food}`);
  return product;
}
