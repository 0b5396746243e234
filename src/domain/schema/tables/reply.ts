import { code, date, oneOf, optional, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';

export const replies = defineTable(
  'replies',
  'campaign',
  ['企业答复', 'Replies of firms'],
  [
    '企业对通告公开作出的说明，照原话登载；没有就没有行',
    'What a firm has to say on a notice, published in its own words; no row where it says nothing',
  ],
  ['notice', 'date'],
  {
    notice: field(
      '通告编号',
      'Notice',
      required(code(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'cell-id-form')),
      {
        means: ['答复哪个通告', 'Notice that it is about'],
        example: '2021-0001',
        refersTo: ['notices', 'id'],
      },
    ),
    date: field('日期', 'Date', required(date), {
      means: ['收到答复的日期', 'Day on which the reply came'],
      example: '2021-11-20',
    }),
    text: field('答复内容', 'Reply', required(text), {
      means: ['企业的原话；不得含联系方式', 'In the firm’s own words; without contact details'],
      example: '该批次已全部召回，杀菌设备已更换，向消费者致歉',
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
  },
);

export type Reply = RowOf<typeof replies>;
