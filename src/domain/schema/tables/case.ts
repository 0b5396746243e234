import { code, date, decimal, listOf, oneOf, optional, orNone, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id, regionCode } from './reference.ts';

export const cases = defineTable(
  'cases',
  'campaign',
  ['案件', 'Cases'],
  ['一件核查处置一行', 'One follow-up a row'],
  ['id'],
  {
    id: field('案件编号', 'Case ID', required(id), { means: ['编号', 'ID'], example: 'aj-001' }),
    firm: field('企业编号', 'Firm', required(id), {
      means: ['当事企业', 'Firm concerned'],
      example: 'f-0001',
      refersTo: ['firms', 'id'],
    }),
    source: field('案件来源', 'Source', required(oneOf(vocabulary.caseSource)), {
      means: ['抽检不合格或检查发现', 'A failing sample or an inspection'],
      example: '抽检不合格',
    }),
    samples: field(
      '抽样编号',
      'Samples',
      orNone(listOf(code(/^[A-Z]{2}\d{11,17}$/, 'sample-form'))),
      {
        means: [
          '涉及的不合格批次，多个用分号隔开；没有填 /',
          'Failing batches concerned, by semicolons; / for none',
        ],
        example: 'XC21150100001',
        refersTo: ['samples', 'sample'],
      },
    ),
    category: field('类别代码', 'Category', required(id), {
      means: ['食品类别', 'Food category'],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
    owner: field('承办盟市', 'Owner', required(regionCode), {
      means: ['负责处置的盟市', 'Region in charge'],
      example: '150100',
      refersTo: ['regions', 'code'],
    }),
    discipline: field('惩戒方式', 'Discipline', required(oneOf(vocabulary.discipline)), {
      means: ['分类惩戒的档次', 'Grade of discipline'],
      example: '责令改正',
    }),
    reason: field('适用理由', 'Reason', required(text), {
      means: ['为什么用这一档，依据什么规定', 'Why this grade, by which rule'],
      example: '首次发现，情节轻微，已当场改正',
    }),
  },
);

export const measures = defineTable(
  'measures',
  'campaign',
  ['整改措施', 'Measures'],
  ['一个问题的一条措施一行', 'One measure against one problem a row'],
  ['id'],
  {
    id: field('措施编号', 'Measure ID', required(id), { means: ['编号', 'ID'], example: 'cs-001' }),
    case: field('案件编号', 'Case', required(id), {
      means: ['哪一案件', 'Which case'],
      example: 'aj-001',
      refersTo: ['cases', 'id'],
    }),
    problem: field('问题', 'Problem', required(text), {
      means: ['要解决的问题', 'Problem to be solved'],
      example: '灌装间洁净度不达标',
    }),
    cause: field('根本原因', 'Root cause', required(text), {
      means: ['企业查明的根本原因', 'Root cause the firm found'],
      example: '空气过滤器超期未换',
    }),
    kind: field('措施类型', 'Kind', required(oneOf(vocabulary.measureKind)), {
      means: ['管理制度、设施设备或生产工艺', 'System, equipment or process'],
      example: '设施设备',
    }),
    measure: field('措施', 'Measure', required(text), {
      means: ['做什么', 'What is done'],
      example: '更换过滤器，并把更换周期写入保养计划',
    }),
    due: field('完成时限', 'Due', required(date), {
      means: ['应在哪一天前完成', 'To be done by'],
      example: '2021-12-31',
    }),
    doneOn: field('企业完成日期', 'Done on', optional(date), {
      means: ['企业报告完成的日期；未完成留空', 'Day the firm reported it done; blank until then'],
      example: '2021-12-20',
    }),
    verifiedOn: field('核验日期', 'Verified on', optional(date), {
      means: ['监管部门核验的日期；未核验留空', 'Day the regulator verified it; blank until then'],
      example: '2021-12-28',
    }),
    evidence: field('证据', 'Evidence', optional(text), {
      means: [
        '核验所依据的材料；已核验时必填',
        'What the verification rests on; needed once verified',
      ],
      example: '现场照片、更换记录、复检报告',
    }),
    responsible: field('责任人', 'Responsible', optional(text), {
      means: ['企业责任人姓名，只供内部使用', 'Person responsible in the firm, internal'],
      example: '示例负责人',
      internal: true,
    }),
  },
);

export const events = defineTable(
  'events',
  'campaign',
  ['案件进展', 'Events'],
  ['案件中发生的一件事一行；只增不改', 'One event of a case a row; rows are added, never changed'],
  ['case', 'date', 'type'],
  {
    case: field('案件编号', 'Case', required(id), {
      means: ['哪一案件', 'Which case'],
      example: 'aj-001',
      refersTo: ['cases', 'id'],
    }),
    date: field('日期', 'Date', required(date), {
      means: ['事情发生的日期', 'Day it happened'],
      example: '2021-10-10',
    }),
    type: field('事项', 'Event', required(oneOf(vocabulary.eventType)), {
      means: ['发生了什么', 'What happened'],
      example: '告知企业',
    }),
    level: field('召回级别', 'Recall level', optional(oneOf(vocabulary.recallLevel)), {
      means: ['启动召回时填写', 'Given when a recall starts'],
      example: '二级',
      source: '食品召回管理办法',
    }),
    until: field('延至', 'Extended to', optional(date), {
      means: [
        '延期到哪一天；事项为“延期”时填写',
        'New deadline; given when a deadline is extended',
      ],
      example: '2022-03-31',
    }),
    note: field('说明', 'Note', optional(text), {
      means: ['可公开的说明', 'A note for the public'],
      example: '召回 120 袋，占该批次九成',
    }),
    internalNote: field('内部备注', 'Internal note', optional(text), {
      means: ['不公开', 'Never published'],
      example: '企业来电说明',
      internal: true,
    }),
  },
);

export const penalties = defineTable(
  'penalties',
  'campaign',
  ['行政处罚', 'Penalties'],
  ['一份处罚决定一行', 'One decision a row'],
  ['decision'],
  {
    decision: field('决定书文号', 'Decision number', required(text), {
      means: ['处罚决定书文号', 'Number of the decision'],
      example: '示市监处罚〔2022〕1号',
      source: '市场监督管理行政处罚信息公示规定',
    }),
    case: field('案件编号', 'Case', required(id), {
      means: ['哪一案件', 'Which case'],
      example: 'aj-001',
      refersTo: ['cases', 'id'],
    }),
    violation: field('违法行为类型', 'Violation', required(text), {
      means: ['违反了什么', 'What was violated'],
      example: '生产食品添加剂超限量的食品',
      source: '市场监督管理行政处罚信息公示规定',
    }),
    penalty: field('处罚内容', 'Penalty', required(text), {
      means: ['处罚的种类与内容', 'Kind and content'],
      example: '没收违法所得，并处罚款',
      source: '市场监督管理行政处罚信息公示规定',
    }),
    fine: field('罚款金额', 'Fine', optional(decimal), {
      means: ['罚款数额；没有罚款留空', 'Amount of the fine; blank if none'],
      unit: ['元', 'yuan'],
      example: '50000',
    }),
    authority: field('决定机关', 'Authority', required(text), {
      means: ['作出决定的机关', 'Authority that decided'],
      example: '示例市市场监督管理局',
      source: '市场监督管理行政处罚信息公示规定',
    }),
    decidedOn: field('决定日期', 'Decided on', required(date), {
      means: ['决定的日期', 'Day of the decision'],
      example: '2022-03-10',
    }),
    publicUntil: field('公示截止日期', 'Public until', required(date), {
      means: ['到期后不再公布', 'Not published after this day'],
      example: '2025-03-10',
      source: '市场监督管理行政处罚信息公示规定',
    }),
  },
);

export type Case = RowOf<typeof cases>;
export type Measure = RowOf<typeof measures>;
export type CaseEvent = RowOf<typeof events>;
export type Penalty = RowOf<typeof penalties>;
