import { code, date, oneOf, optional, orNone, required, text, timeOfDay } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id } from './reference.ts';

/** The attachment of a notice: its columns are official. */
const OFFICIAL = '食品安全监督抽检不合格产品信息表';

const SAMPLING_RULES = '食品安全抽样检验管理办法';

export const notices = defineTable(
  'notices',
  'campaign',
  ['通告', 'Notices'],
  ['每个不合格批次的公布一行', 'Publication of a failing batch, one a row'],
  ['id'],
  {
    id: field('通告编号', 'Notice ID', required(id), {
      means: [
        '网址中使用的编号，一经公布不再改',
        'Used in addresses; never changed once published',
      ],
      example: '2021-0001',
    }),
    sample: field(
      '抽样编号',
      'Sample number',
      required(code(/^[A-Z]{2}\d{11,17}$/, 'sample-form')),
      {
        means: ['公布的批次', 'Batch published'],
        example: 'XC21150100001',
        refersTo: ['samples', 'sample'],
      },
    ),
    number: field('公告号', 'Announcement', required(text), {
      means: ['公告的期号', 'Number of the announcement'],
      example: '示例公告2021年第1期',
      source: OFFICIAL,
    }),
    publishedOn: field('公告日期', 'Published on', required(date), {
      means: ['到了这一天才公布', 'Published from this day on'],
      example: '2021-11-05',
      source: OFFICIAL,
    }),
    publishedAt: field('公布时间', 'Published at', optional(timeOfDay), {
      means: [
        '公告日期当天的这个时刻（北京时间）才公布；空着就是零点',
        'Published on its day from this time on (Beijing time); blank is midnight',
      ],
      example: '10:00',
    }),
    approval: field('审批', 'Approval', required(oneOf(vocabulary.approval)), {
      means: ['批准后才会公布', 'Published only once approved'],
      example: '已批准',
    }),
    approver: field('审批人', 'Approver', optional(text), {
      means: ['批准人，只供内部使用', 'Who approved, internal'],
      example: '示例处长',
      internal: true,
    }),
    urgentReason: field('紧急公布理由', 'Urgent because', optional(text), {
      means: ['争议期未过而先行公布时必填', 'Needed where published before disputes are settled'],
      example: '可能造成严重健康危害',
      source: SAMPLING_RULES,
    }),
    signer: field('签发人', 'Signer', optional(text), {
      means: ['紧急公布的签发人', 'Who signed an urgent publication'],
      example: '示例局长',
      internal: true,
    }),
  },
);

export const corrections = defineTable(
  'corrections',
  'campaign',
  ['更正', 'Corrections'],
  ['已公布的一处改动一行', 'One change to something published a row'],
  ['id'],
  {
    id: field('更正编号', 'Correction ID', required(id), {
      means: ['编号', 'ID'],
      example: 'gz-001',
    }),
    notice: field('通告编号', 'Notice', required(id), {
      means: ['更正哪个通告', 'Notice corrected'],
      example: '2021-0001',
      refersTo: ['notices', 'id'],
    }),
    date: field('日期', 'Date', required(date), {
      means: ['更正的日期', 'Day of the correction'],
      example: '2022-01-10',
    }),
    field: field('字段', 'Field', required(text), {
      means: ['更正的列名', 'Column corrected'],
      example: '规格型号',
    }),
    item: field('项目编号', 'Item', optional(id), {
      means: [
        '更正检验结果表的列时填写：是哪个项目；其他留空',
        'Given when a column of the results table is corrected: which item',
      ],
      example: 'coliforms',
      refersTo: ['items', 'id'],
    }),
    before: field('更正前', 'Before', orNone(text), {
      means: ['原来的内容，照原样填写；原来没有填 /', 'What it said, to the letter; / for nothing'],
      example: '180g/袋',
    }),
    after: field('更正后', 'After', orNone(text), {
      means: ['改成的内容，与表中现在的相同；删去填 /', 'What the table says now; / for nothing'],
      example: '200g/袋',
    }),
    reason: field('原因', 'Reason', required(text), {
      means: ['为什么改', 'Why'],
      example: '录入有误',
    }),
    by: field('更正人', 'By', required(text), {
      means: ['更正人，只供内部使用', 'Who corrected it, internal'],
      example: '示例科长',
      internal: true,
    }),
  },
);

export type Notice = RowOf<typeof notices>;
export type Correction = RowOf<typeof corrections>;
