import { date, listOf, oneOf, optional, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id } from './reference.ts';

export const visits = defineTable(
  'visits',
  'campaign',
  ['现场检查', 'Visits'],
  ['每到一家检查一次记一行', 'One visit to one firm a row'],
  ['id'],
  {
    id: field('检查编号', 'Visit ID', required(id), { means: ['编号', 'ID'], example: 'v-0001' }),
    firm: field('企业编号', 'Firm', required(id), {
      means: ['被检查企业', 'Firm visited'],
      example: 'f-0001',
      refersTo: ['firms', 'id'],
    }),
    category: field('类别代码', 'Category', required(id), {
      means: ['检查所属的食品类别', 'Food category the visit was for'],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
    date: field('检查日期', 'Date', required(date), {
      means: ['进厂当天', 'Day of the visit'],
      example: '2021-08-04',
    }),
    group: field('工作组', 'Work group', required(id), {
      means: ['campaign.yaml 中列出的工作组', 'A work group listed in campaign.yaml'],
      example: 'g-01',
    }),
    form: field('检查方式', 'Form', required(oneOf(vocabulary.visitForm)), {
      means: ['四不两直或暗访', 'Unannounced or undercover'],
      example: '四不两直',
    }),
    credentials: field('亮证', 'Credentials shown', required(oneOf(vocabulary.stepDone)), {
      means: ['程序第一步', 'First step of the procedure'],
      example: '是',
    }),
    inspection: field('检查', 'Inspected', required(oneOf(vocabulary.stepDone)), {
      means: ['程序第二步', 'Second step'],
      example: '是',
    }),
    sampling: field('抽样', 'Sampled', required(oneOf(vocabulary.stepDone)), {
      means: ['程序第三步；不需要抽样的填“不适用”', 'Third step; 不适用 where none was due'],
      example: '不适用',
    }),
    confirmation: field('结果确认', 'Result confirmed', required(oneOf(vocabulary.stepDone)), {
      means: ['程序第四步', 'Fourth step'],
      example: '是',
    }),
    gap: field('缺项说明', 'Reason for a gap', optional(text), {
      means: ['四步中有“否”时必填', 'Needed where a step was left out'],
      example: '企业负责人不在场，次日补签',
    }),
    result: field('检查结果', 'Result', required(oneOf(vocabulary.visitResult)), {
      means: ['现场检查的结论', 'Conclusion of the visit'],
      example: '基本符合',
    }),
    inspectors: field('检查员', 'Inspectors', required(listOf(text)), {
      means: ['检查员姓名，只供内部使用', 'Names of the inspectors, internal'],
      example: '示例甲;示例乙',
      internal: true,
    }),
  },
);

export type Visit = RowOf<typeof visits>;
