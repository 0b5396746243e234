import { say, type Part, type Sentence } from '../sentence.ts';

/** What was done about problems: in a region, on the list of cases, in a firm's file. */
export const followUp = {
  ages: {
    title: '还没有办完的，多久了',
    band: '时间',
    open: '办理中，自立项起',
    overdue: '逾期，自到期起',
    upTo: (days: string) => `${days}天以内`,
    between: (from: string, to: string) => `${from}–${to}天`,
    over: (days: string) => `超过${days}天`,
    none: '全部案件都已结案。',
  },
  steps: {
    title: '每一步用了多久',
    note: '从立项算起，走到这一步的案件所用天数的中位数；告知和控制只看抽检不合格的案件。',
    step: '步骤',
    days: '天数',
    names: {
      toNotified: '告知企业',
      toControlled: '封存或召回产品',
      toCause: '查明原因',
      toMeasures: '定出措施',
      toFirmDone: '企业报告完成',
      toRechecked: '监管部门复查',
      toClose: '结案',
    },
  },
  roles: {
    title: '产地和抽样地',
    note: '同一批次、同一案件，合计时只算一次；在本地抽的、在本地产的，分开列出。',
    made: (made: Part, failed: Part): Sentence => say`本地产的${made}批次，${failed}批次不合格。`,
    drawnElsewhere: (batches: Part): Sentence => say`其中${batches}批次在外地抽到。`,
    madeElsewhere: (batches: Part): Sentence => say`在本地抽到、外地产的有${batches}批次。`,
    fromElsewhere: (cases: Part): Sentence => say`由外地抽样发现、转到本地办理的有${cases}件。`,
    passedOn: (cases: Part): Sentence => say`由本地抽样发现、转到外地办理的有${cases}件。`,
    police: (cases: Part): Sentence => say`移送公安机关${cases}件。`,
    /** Said of none and of few alike: in one region, one case would tell which firm is suspected. */
    fewPolice: (least: string) =>
      `移送公安机关的不足${least}件时，这里不列件数，以免认出涉嫌的企业；全区的合计见通报。`,
  },
  measures: {
    title: '问题和措施清单',
    note: '每个问题对应一条措施、一个时限；监管部门核验过才算落实。',
    open: '还没有落实的',
    allVerified: '列出的措施都已通过核验。',
    verified: (measures: Part): Sentence => say`已通过核验的${measures}条`,
    shown: (shown: Part, total: Part): Sentence => say`共${total}条，这里列出${shown}条。`,
    withheld: (cases: Part): Sentence =>
      say`另有${cases}件案件还没有结论，或者所涉批次尚未公布，问题和措施暂不列出。`,
    none: '没有可以列出的措施。',
    due: (day: Part): Sentence => say`期限：${day}`,
  },
  interviews: {
    title: '责任约谈',
    none: '没有针对本地的约谈。',
    collective: '全区性的约谈，本地一并参加：',
    facts: (day: Part, level: string, form: string): Sentence => say`${day}，${level}约谈，${form}`,
  },
  lists: {
    all: '全部',
    byState: '办理情况',
    byCategory: '食品类别',
    byRegion: '承办地区',
    in: (name: string) => `整改清单：${name}`,
    description: (name: string) => `${name}的整改案件：进行到哪一步，下一步由谁做，期限是哪天。`,
    count: (cases: Part): Sentence => say`共${cases}件。`,
    none: '没有这样的案件。',
  },
  firm: {
    history: '最近的检查和抽检',
    mark: {
      met: '检查符合',
      mostlyMet: '检查基本符合',
      notMet: '检查不符合',
      passed: '抽检合格',
      failed: '抽检不合格',
    },
    discipline: '处理方式',
    rule: (reason: Part): Sentence => say`理由：${reason}`,
    dates: {
      selfInspected: '企业自查',
      firmReportsDone: '企业报告完成',
      rechecked: '监管部门复查',
      closed: '结案',
    },
    cause: (cause: Part): Sentence => say`根本原因：${cause}`,
    interviews: '责任约谈',
    replies: '企业的答复',
    repliesNote: '企业的原话，照登；不代表监管部门的意见。',
    replied: (day: Part, notice: Part): Sentence => say`${day}，就通告${notice}`,
  },
};
