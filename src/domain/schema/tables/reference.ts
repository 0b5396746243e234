import { code, date, integer, oneOf, optional, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';

/** Identifiers that appear in addresses: lower-case letters, digits, single hyphens. */
export const id = code(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'cell-id-form');
export const regionCode = code(/^\d{6}$/, 'cell-region-form');

/** Leagues and cities, and the places within them that are reported apart (满洲里, 二连浩特). */
export const regions = defineTable(
  'regions',
  'reference',
  ['地区', 'Regions'],
  ['盟市，以及单独列报的县级市', 'Leagues and cities, and county-level cities reported apart'],
  ['code'],
  {
    code: field('区划代码', 'Region code', required(regionCode), {
      means: ['县级以上行政区划代码，六位数字', 'Six-digit code of an administrative division'],
      example: '150100',
      source: 'GB/T 2260',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['全称', 'Full name'],
      example: '呼和浩特市',
    }),
    shortName: field('简称', 'Short name', required(text), {
      means: ['图表上用的短名', 'Short name, for charts'],
      example: '呼市',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Hohhot',
    }),
    parent: field('上级代码', 'Parent code', optional(regionCode), {
      means: [
        '单独列报的县级市填所属盟市；其数字计入上级，不重复计',
        'For a city reported apart: the league it belongs to, under which its figures are counted once',
      ],
      example: '150700',
      refersTo: ['regions', 'code'],
    }),
    validFrom: field('启用日期', 'Valid from', required(date), {
      means: ['该代码开始使用的日期', 'First day on which the code is in use'],
      example: '2001-01-01',
    }),
    validTo: field('停用日期', 'Valid to', optional(date), {
      means: ['该代码停止使用的日期；仍在用则留空', 'Last day of use; blank while in use'],
      example: '2030-12-31',
    }),
    tileRow: field('磁贴行', 'Tile row', optional(integer), {
      means: ['在方格地图上的行，从 1 数起', 'Row in the tile grid, from 1'],
      example: '2',
    }),
    tileColumn: field('磁贴列', 'Tile column', optional(integer), {
      means: ['在方格地图上的列，从 1 数起', 'Column in the tile grid, from 1'],
      example: '4',
    }),
  },
);

export const categories = defineTable(
  'categories',
  'reference',
  ['食品类别', 'Food categories'],
  ['通报按这些类别分析', 'Categories by which bulletins analyse'],
  ['code'],
  {
    code: field('类别代码', 'Category code', required(id), {
      means: ['网址中使用的代码', 'Code used in addresses'],
      example: 'dairy',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['中文名称', 'Name in Chinese'],
      example: '乳制品',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Dairy products',
    }),
    group: field('类型', 'Group', required(oneOf(vocabulary.categoryGroup)), {
      means: ['主打产业或民生必需品', 'Lead industry or daily necessity'],
      example: '主打产业',
    }),
    licenceClass: field('许可类别', 'Licence class', required(code(/^\d{2}$/)), {
      means: [
        '生产许可证中最常见的类别号；许可类别按企业主要产品定，与本类别不是一回事',
        'Usual class number in the licence. It follows a firm’s main product and is not this category',
      ],
      example: '05',
      source: '食品生产许可分类目录',
    }),
    scope: field('范围', 'Scope', required(text), {
      means: ['包括哪些食品', 'Which foods it covers'],
      example: '发酵乳、调制乳、乳粉、奶酪等',
    }),
    scopeEn: field('英文范围', 'Scope in English', required(text), {
      means: ['范围的英文说法', 'The scope in English'],
      example: 'Fermented and flavoured milk, milk powder, cheese',
    }),
  },
);

export const foods = defineTable(
  'foods',
  'reference',
  ['食品细类', 'Foods'],
  ['限量按细类规定', 'Limits are laid down for these'],
  ['code'],
  {
    code: field('细类代码', 'Food code', required(id), {
      means: ['细类代码', 'Code'],
      example: 'yogurt',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['中文名称', 'Name in Chinese'],
      example: '发酵乳',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Fermented milk',
    }),
    category: field('类别代码', 'Category code', required(id), {
      means: ['所属食品类别', 'Category it belongs to'],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
  },
);

export const problemClasses = defineTable(
  'problem-classes',
  'reference',
  ['问题类别', 'Problem classes'],
  ['不合格项目归入的类别', 'Classes of failing items'],
  ['code'],
  {
    code: field('问题代码', 'Class code', required(id), {
      means: ['代码', 'Code'],
      example: 'microbial',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['官方名称', 'Official name'],
      example: '微生物污染',
      source: '食品安全监督抽检通告',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Microbial contamination',
    }),
    gravity: field('危害程度', 'Gravity', required(integer), {
      means: [
        '这类问题对健康的危害一般有多重，1 最轻，5 最重；只用于给检查对象排序',
        'How grave such problems usually are for health, 1 least, 5 most; used only to aim campaigns',
      ],
      example: '3',
    }),
    gravityReason: field('危害说明', 'Reason', required(text), {
      means: ['为什么定在这一级', 'Why this grade'],
      example: '多为卫生指示菌，个别是致病菌',
    }),
    gravityReasonEn: field('英文危害说明', 'Reason in English', required(text), {
      means: ['危害说明的英文说法', 'The reason in English'],
      example: 'Mostly signs of poor hygiene, some of them germs that cause illness',
    }),
  },
);

export const items = defineTable(
  'items',
  'reference',
  ['检验项目', 'Test items'],
  ['检验的项目；说明见 content/items', 'What is tested for; explained in content/items'],
  ['id'],
  {
    id: field('项目编号', 'Item ID', required(id), {
      means: ['网址中使用的编号', 'Used in addresses'],
      example: 'coliforms',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['标准中的名称，不缩写', 'Name as in the standard, in full'],
      example: '大肠菌群',
      source: '食品安全国家标准',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Coliforms',
    }),
    problemClass: field('问题代码', 'Problem class', required(id), {
      means: ['不合格时归入的问题类别', 'Class it falls under when it fails'],
      example: 'microbial',
      refersTo: ['problem-classes', 'code'],
    }),
    microbial: field('微生物项目', 'Microbiological', required(oneOf(vocabulary.yesNo)), {
      means: ['微生物项目不予复检', 'Microbiological items can not be re-inspected'],
      example: '是',
      source: '食品安全抽样检验管理办法',
    }),
  },
);

export type Region = RowOf<typeof regions>;
export type Category = RowOf<typeof categories>;
export type Food = RowOf<typeof foods>;
export type ProblemClass = RowOf<typeof problemClasses>;
export type Item = RowOf<typeof items>;
