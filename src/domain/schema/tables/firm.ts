import { code, date, listOf, oneOf, optional, orNone, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id, regionCode } from './reference.ts';

/** The attachment of a notice: its columns are official. */
const OFFICIAL = '食品安全监督抽检不合格产品信息表';

export const firms = defineTable(
  'firms',
  'site',
  ['企业', 'Firms'],
  ['一家企业一行，跨行动共用', 'One firm a row, shared by all campaigns'],
  ['id'],
  {
    id: field('企业编号', 'Firm ID', required(id), {
      means: [
        '网址中使用的编号，一经公布不再改',
        'Used in addresses; never changed once published',
      ],
      example: 'f-0001',
    }),
    creditCode: field(
      '统一社会信用代码',
      'Unified social credit code',
      required(code(/^.{18}$/, 'credit-code-form')),
      {
        means: ['18 位，末位为校验码', 'Eighteen characters, the last a check character'],
        example: '91150100MA0NPTA131',
        source: 'GB 32100-2015',
      },
    ),
    name: field('企业名称', 'Name', required(text), {
      means: ['现用名称，与营业执照一致', 'Present name, as on the business licence'],
      example: '示例乳业有限公司',
    }),
    formerNames: field('曾用名', 'Former names', optional(listOf(text)), {
      means: ['用过的名称，多个用分号隔开', 'Earlier names, separated by semicolons'],
      example: '示例奶业有限公司',
    }),
    kind: field('主体类型', 'Kind', required(oneOf(vocabulary.subjectKind)), {
      means: [
        '个体工商户和小作坊公布时隐去部分姓名',
        'Individuals’ names are masked when published',
      ],
      example: '企业',
    }),
    licence: field(
      '食品生产许可证编号',
      'Production licence',
      orNone(code(/^SC\d{14}$/, 'licence-form')),
      {
        means: [
          'SC 加 14 位数字，末位为校验码；没有填 /',
          'SC and 14 digits, the last a check digit; / for none',
        ],
        example: 'SC10515010000018',
        source: '食品生产许可管理办法',
      },
    ),
    region: field('所在盟市', 'Region', required(regionCode), {
      means: ['企业所在地的区划代码', 'Region where the firm is'],
      example: '150100',
      refersTo: ['regions', 'code'],
    }),
    address: field('企业地址', 'Address', required(text), {
      means: ['生产地址', 'Place of production'],
      example: '示例市示例路1号',
      source: OFFICIAL,
    }),
    contact: field('联系人', 'Contact', optional(text), {
      means: ['联系人姓名，只供内部使用', 'Contact person, internal'],
      example: '示例联系人',
      internal: true,
    }),
    phone: field('联系电话', 'Phone', optional(code(/^[0-9-]{7,18}$/)), {
      means: ['联系电话，只供内部使用', 'Phone, internal'],
      example: '0471-0000000',
      internal: true,
    }),
    grade: field('风险等级', 'Risk grade', optional(code(/^[ABCD]$/)), {
      means: [
        'A 风险最低，D 最高；是否公布由 site.yaml 决定',
        'A lowest, D highest; published only if site.yaml says so',
      ],
      example: 'B',
      source: '食品生产经营风险分级管理办法',
      internal: true,
    }),
  },
);

export const credit = defineTable(
  'credit',
  'campaign',
  ['信用档案', 'Credit file'],
  ['企业信用档案中的一条记录一行', 'One entry in a firm’s credit file a row'],
  ['firm', 'date', 'kind', 'subject'],
  {
    firm: field('企业编号', 'Firm', required(id), {
      means: ['哪家企业', 'Which firm'],
      example: 'f-0001',
      refersTo: ['firms', 'id'],
    }),
    date: field('日期', 'Date', required(date), {
      means: ['记入档案的日期', 'Day it entered the file'],
      example: '2021-10-20',
    }),
    kind: field('类型', 'Kind', required(oneOf(vocabulary.creditKind)), {
      means: ['记入了什么', 'What entered'],
      example: '抽检不合格',
    }),
    subject: field('关联编号', 'Subject', required(text), {
      means: [
        '关联的抽样、案件、决定书或约谈编号',
        'Sample, case, decision or interview it is about',
      ],
      example: 'XC21150100001',
    }),
    content: field('内容', 'Content', required(text), {
      means: ['为什么记入', 'Why it entered'],
      example: '一批次发酵乳大肠菌群不合格',
    }),
    gradeAfter: field('调整后等级', 'Grade after', optional(code(/^[ABCD]$/)), {
      means: [
        '记入后企业的风险等级；是否公布由 site.yaml 决定',
        'Grade after the entry; published only if site.yaml says so',
      ],
      example: 'C',
      internal: true,
    }),
  },
);

export type Firm = RowOf<typeof firms>;
export type CreditEntry = RowOf<typeof credit>;
