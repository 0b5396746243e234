import { date, integer, listOf, oneOf, optional, orNone, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id, regionCode } from './reference.ts';

export const interviews = defineTable(
  'interviews',
  'campaign',
  ['责任约谈', 'Interviews'],
  ['一次约谈一行', 'One interview a row'],
  ['id'],
  {
    id: field('约谈编号', 'Interview ID', required(id), {
      means: ['编号', 'ID'],
      example: 'yt-2022-01',
    }),
    date: field('日期', 'Date', required(date), {
      means: ['约谈日期', 'Day of the interview'],
      example: '2022-04-14',
    }),
    level: field('级别', 'Level', required(oneOf(vocabulary.interviewLevel)), {
      means: ['企业、集体或地方政府', 'Firm, collective or local government'],
      example: '集体',
    }),
    form: field('形式', 'Form', required(oneOf(vocabulary.interviewForm)), {
      means: ['现场或视频', 'In person or by video'],
      example: '视频',
    }),
    title: field('名称', 'Title', required(text), {
      means: ['约谈名称', 'Title'],
      example: '集体责任约谈',
    }),
    firm: field('企业编号', 'Firm', orNone(id), {
      means: ['被约谈企业；集体约谈填 /', 'Firm interviewed; / for a collective one'],
      example: '/',
      refersTo: ['firms', 'id'],
    }),
    region: field('盟市', 'Region', orNone(regionCode), {
      means: ['所涉盟市；全区填 /', 'Region concerned; / for all'],
      example: '/',
      refersTo: ['regions', 'code'],
    }),
    agenda: field('议程', 'Agenda', required(listOf(text)), {
      means: ['各项议程，用分号隔开', 'Items of the agenda, by semicolons'],
      example: '通报检查与立案情况;通报抽检结果;表态发言',
    }),
  },
);

export const attendance = defineTable(
  'attendance',
  'campaign',
  ['约谈出席', 'Attendance'],
  ['一次约谈的一类人员一行', 'One role at one interview a row'],
  ['interview', 'role'],
  {
    interview: field('约谈编号', 'Interview', required(id), {
      means: ['哪次约谈', 'Which interview'],
      example: 'yt-2022-01',
      refersTo: ['interviews', 'id'],
    }),
    role: field('身份', 'Role', required(text), {
      means: ['按身份，不记姓名', 'By role, no names'],
      example: '旗县（市、区）市场监管局负责人',
    }),
    roleEn: field('英文身份', 'Role in English', required(text), {
      means: ['身份的英文说法', 'The role in English'],
      example: 'Heads of county bureaus',
    }),
    people: field('人数', 'People', required(integer), {
      means: ['出席人数', 'Number who attended'],
      unit: ['人', 'people'],
      example: '103',
    }),
    reported: field('汇报内容', 'Reported on', optional(text), {
      means: ['此类人员在会上通报或表态的内容；没有留空', 'What they reported; blank if nothing'],
      example: '抽检监测结果及分析',
    }),
  },
);

export const commitments = defineTable(
  'commitments',
  'campaign',
  ['约谈承诺', 'Commitments'],
  ['一项承诺一行，跟进到落实', 'One commitment a row, followed until kept'],
  ['id'],
  {
    id: field('承诺编号', 'Commitment ID', required(id), {
      means: ['编号', 'ID'],
      example: 'cn-01',
    }),
    interview: field('约谈编号', 'Interview', required(id), {
      means: ['在哪次约谈上作出', 'Interview at which it was made'],
      example: 'yt-2022-01',
      refersTo: ['interviews', 'id'],
    }),
    party: field('承诺方', 'By', required(text), {
      means: ['谁承诺', 'Who committed'],
      example: '示例市市场监督管理局',
    }),
    commitment: field('承诺内容', 'Commitment', required(text), {
      means: ['承诺做什么', 'What was promised'],
      example: '对辖区同类企业逐家排查',
    }),
    due: field('完成时限', 'Due', required(date), {
      means: ['应在哪一天前做到', 'To be kept by'],
      example: '2022-06-30',
    }),
    keptOn: field('落实日期', 'Kept on', optional(date), {
      means: ['落实的日期；未落实留空', 'Day it was kept; blank until then'],
      example: '2022-06-15',
    }),
    followUp: field('跟进情况', 'Follow-up', optional(text), {
      means: ['落实到什么程度', 'How far it has got'],
      example: '已排查 12 家，发现问题 3 个，均已整改',
    }),
  },
);

export type Interview = RowOf<typeof interviews>;
export type Attendance = RowOf<typeof attendance>;
export type Commitment = RowOf<typeof commitments>;
