import {
  date,
  decimal,
  integer,
  listOf,
  oneOf,
  optional,
  orNone,
  required,
  text,
} from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id, regionCode } from './reference.ts';

/** A factor counts for its weight times how far its value has come to `full`, at most once. */
export const aimWeights = defineTable(
  'aim-weights',
  'reference',
  ['排序权重', 'Weights of the aim'],
  [
    '给下一次检查的对象排序时，每个因素占多少分；合计 100 分',
    'Points of each factor by which the next campaign is aimed; they sum to 100',
  ],
  ['factor'],
  {
    factor: field('因素', 'Factor', required(oneOf(vocabulary.aimFactor)), {
      means: ['从公开记录中算出的一个数', 'A number computed from the public record'],
      example: '不合格批次',
    }),
    weight: field('权重', 'Weight', required(integer), {
      means: ['最多得几分；所有因素合计 100', 'Most points it can give; all factors sum to 100'],
      unit: ['分', 'points'],
      example: '15',
    }),
    full: field('计满值', 'Counts fully at', required(decimal), {
      means: [
        '数值到这里就得满分；不到的按比例得分，超过的不再加',
        'From this value on it gives all its points; below, in proportion',
      ],
      example: '3',
    }),
    meaning: field('含义', 'Meaning', required(text), {
      means: ['怎样数出来，为什么要看', 'How it is counted, and why it matters'],
      example: '同一地区、同类食品、同一项目不合格的批次数',
    }),
    meaningEn: field('英文含义', 'Meaning in English', required(text), {
      means: ['含义的英文说法', 'The meaning in English'],
      example: 'Batches of this food made here that failed this item',
    }),
    basis: field('依据', 'Basis', required(text), {
      means: ['权重由谁、凭什么确定', 'Who set the weight, and why'],
      example: '演示值，待监管部门审定',
    }),
    basisEn: field('英文依据', 'Basis in English', required(text), {
      means: ['依据的英文说法', 'The basis in English'],
      example: 'Demonstration value, to be settled by the regulator',
    }),
  },
);

/** A batch touches a topic if anything of it is listed: its category, its food, an item it was tested for, a word in its name. */
export const watchTopics = defineTable(
  'watch-topics',
  'reference',
  ['关注专题', 'Watch topics'],
  [
    '长期关注的食品；正文在 content/watch，符合任一条件的记录归入专题',
    'Foods under standing watch; the text is in content/watch, and a record that meets any condition belongs to the topic',
  ],
  ['id'],
  {
    id: field('专题编号', 'Topic ID', required(id), {
      means: [
        '网址中使用的编号，一经公布不再改',
        'Used in addresses; never changed once published',
      ],
      example: 'local-dairy',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['中文名称', 'Name in Chinese'],
      example: '地方特色乳制品',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Local dairy specialities',
    }),
    categories: field('类别代码', 'Categories', optional(listOf(id)), {
      means: [
        '这些类别的批次都算，多个用分号隔开',
        'All batches of these categories, by semicolons',
      ],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
    foods: field('细类代码', 'Foods', optional(listOf(id)), {
      means: ['这些细类的批次都算，多个用分号隔开', 'All batches of these foods, by semicolons'],
      example: 'milk-tablet;cheese-crisp',
      refersTo: ['foods', 'code'],
    }),
    items: field('项目编号', 'Items', optional(listOf(id)), {
      means: [
        '检验过这些项目的批次都算，多个用分号隔开',
        'All batches tested for these items, by semicolons',
      ],
      example: 'nitrite',
      refersTo: ['items', 'id'],
    }),
    words: field('名称用词', 'Words in the name', optional(listOf(text)), {
      means: [
        '食品名称里有其中一个词的批次都算，多个用分号隔开',
        'All batches with one of these words in the product name, by semicolons',
      ],
      example: '奶豆腐;奶皮',
    }),
  },
);

/** Totals only: who complained, and about which firm, is not part of it. */
export const concerns = defineTable(
  'concerns',
  'site',
  ['群众关切', 'Public concerns'],
  [
    '投诉举报和曝光的件数，按类别、地区、项目汇总；只用来确定检查方向，不说明谁有问题',
    'How many complaints and reports there were, by category, region and item; they help to aim, and find nobody at fault',
  ],
  ['date', 'source', 'category', 'region', 'item'],
  {
    date: field('统计截止日', 'Counted up to', required(date), {
      means: ['这一期汇总的最后一天', 'Last day of the period counted'],
      example: '2022-03-31',
    }),
    source: field('来源', 'Source', required(oneOf(vocabulary.concernSource)), {
      means: ['从哪里得知', 'How it came to notice'],
      example: '投诉举报',
    }),
    category: field('类别代码', 'Category', required(id), {
      means: ['涉及的食品类别', 'Food category concerned'],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
    region: field('盟市', 'Region', orNone(regionCode), {
      means: ['涉及的盟市；不限地区填 /', 'Region concerned; / for all'],
      example: '150100',
      refersTo: ['regions', 'code'],
    }),
    item: field('项目编号', 'Item', orNone(id), {
      means: ['涉及的检验项目；说不上哪一项填 /', 'Test item concerned; / where none can be named'],
      example: 'moulds',
      refersTo: ['items', 'id'],
    }),
    number: field('件数', 'Number', required(integer), {
      means: ['这一期的件数', 'How many in the period'],
      unit: ['件', 'reports'],
      example: '6',
    }),
  },
);

export type AimWeight = RowOf<typeof aimWeights>;
export type WatchTopic = RowOf<typeof watchTopics>;
export type Concern = RowOf<typeof concerns>;
