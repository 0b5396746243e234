import { code, date, integer, oneOf, optional, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id } from './reference.ts';

export const limits = defineTable(
  'limits',
  'reference',
  ['限量', 'Limits'],
  ['按生产日期当天有效的标准判定', 'The limit in force on the day of production decides'],
  ['id'],
  {
    id: field('限量编号', 'Limit ID', required(id), {
      means: ['编号', 'ID'],
      example: 'yogurt-coliforms-1',
    }),
    food: field('细类代码', 'Food code', required(id), {
      means: ['适用的食品细类', 'Food it applies to'],
      example: 'yogurt',
      refersTo: ['foods', 'code'],
    }),
    item: field('项目编号', 'Item ID', required(id), {
      means: ['检验项目', 'Test item'],
      example: 'coliforms',
      refersTo: ['items', 'id'],
    }),
    limit: field('标准值', 'Limit', required(text), {
      means: ['标准中的写法', 'As the standard writes it'],
      example: 'n=5,c=2,m=1,M=5CFU/g',
      source: '食品安全国家标准',
    }),
    standard: field('标准号', 'Standard', required(text), {
      means: ['规定限量的标准', 'Standard that lays it down'],
      example: 'GB 19302-2010',
      source: '食品安全国家标准',
    }),
    validFrom: field('启用日期', 'Valid from', required(date), {
      means: ['限量生效日期', 'First day in force'],
      example: '2010-12-01',
    }),
    validTo: field('停用日期', 'Valid to', optional(date), {
      means: ['限量失效前的最后一天；仍有效则留空', 'Last day in force; blank while in force'],
      example: '2025-09-15',
    }),
    provenance: field('核对', 'Checked', required(oneOf(vocabulary.provenance)), {
      means: ['是否已与标准原文核对', 'Whether compared with the published standard'],
      example: '待核对',
    }),
  },
);

export const deadlines = defineTable(
  'deadlines',
  'reference',
  ['期限', 'Deadlines'],
  ['各步骤的法定期限及其依据', 'Statutory time limits and their basis'],
  ['step'],
  {
    step: field('步骤', 'Step', required(id), {
      means: ['步骤代码', 'Code of the step'],
      example: 'disposal',
    }),
    name: field('名称', 'Name', required(text), {
      means: ['步骤的中文名称', 'Name in Chinese'],
      example: '核查处置完成',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'Disposal complete',
    }),
    amount: field('数量', 'Amount', required(integer), {
      means: ['期限的长短', 'Length'],
      example: '90',
    }),
    unit: field('单位', 'Unit', required(oneOf(vocabulary.dayCount)), {
      means: [
        '工作日按国务院公布的放假调休安排计算',
        'Working days follow the State Council calendar',
      ],
      example: '自然日',
    }),
    basis: field('依据', 'Legal basis', required(text), {
      means: ['规定该期限的条文', 'Provision that lays it down'],
      example: '食品安全抽样检验管理办法',
    }),
    provenance: field('核对', 'Checked', required(oneOf(vocabulary.provenance)), {
      means: ['是否已与条文核对', 'Whether compared with the published text'],
      example: '待核对',
    }),
  },
);

export const codeAllowList = defineTable(
  'code-allow-list',
  'reference',
  ['信用代码例外', 'Credit codes allowed'],
  [
    '少数早期发放、校验位不符但合法的代码',
    'Early codes that are lawful though their check character is wrong',
  ],
  ['creditCode'],
  {
    creditCode: field(
      '统一社会信用代码',
      'Credit code',
      required(code(/^[0-9A-Z]{18}$/, 'credit-code-form')),
      {
        means: ['放行的代码', 'Code let through'],
        example: '91150100MA0NPTA13T',
        source: 'GB 32100-2015',
      },
    ),
    reason: field('理由', 'Reason', required(text), {
      means: ['核实的经过', 'How it was verified'],
      example: '登记机关书面确认',
    }),
  },
);

/** National or other figures quoted beside our own; each with its source. */
export const benchmarks = defineTable(
  'benchmarks',
  'reference',
  ['对照数字', 'Reference figures'],
  ['与本次结果并列的公开数字', 'Published figures shown beside ours'],
  ['id'],
  {
    id: field('编号', 'ID', required(id), { means: ['编号', 'ID'], example: 'national-2021' }),
    name: field('名称', 'Name', required(text), {
      means: ['中文名称', 'Name in Chinese'],
      example: '2021年全国监督抽检',
    }),
    nameEn: field('英文名', 'English name', required(text), {
      means: ['英文名称', 'Name in English'],
      example: 'National sampling, 2021',
    }),
    failed: field('不合格批次', 'Failed', required(integer), {
      means: ['不合格批次数', 'Batches that failed'],
      unit: ['批次', 'batches'],
      example: '187368',
    }),
    samples: field('抽检批次', 'Samples', required(integer), {
      means: ['抽检批次数', 'Batches sampled'],
      unit: ['批次', 'batches'],
      example: '6954438',
    }),
    source: field('来源', 'Source', required(text), {
      means: ['公布的机关与文件', 'Publisher and document'],
      example: '市场监管总局',
    }),
  },
);

export type Limit = RowOf<typeof limits>;
export type Deadline = RowOf<typeof deadlines>;
export type CodeAllowance = RowOf<typeof codeAllowList>;
export type Benchmark = RowOf<typeof benchmarks>;
