import { error, warning } from './entry.ts';

/** What belongs to a case. */
export const CASE_RULES = {
  'failure-without-case': error(
    ['不合格批次没有案件', 'A failing batch without a case'],
    { sample: 'XC21150100001' },
    ({ sample }) => [
      `不合格批次 ${sample} 没有案件，也没有说明原因，后续处置无人负责。`,
      '在 cases.csv 立一件并填上这个抽样编号；依法不立的，在“未立案件原因”写明。',
    ],
    ({ sample }) => [
      `The failing batch ${sample} has neither a case nor a reason for none: nobody answers for it.`,
      'Open a case in cases.csv with this sample number, or give the reason under “未立案件原因”.',
    ],
  ),
  'failure-two-cases': error(
    ['一个不合格批次有两件案件', 'A failing batch in two cases'],
    { sample: 'XC21150100001', other: 'aj-001' },
    ({ sample, other }) => [
      `批次 ${sample} 已列在案件 ${other}，又列在这一件，会被重复计数。`,
      '只留在一件案件里。',
    ],
    ({ sample, other }) => [
      `Batch ${sample} is in case ${other} already; in this one too, it would be counted twice.`,
      'Keep it in one case only.',
    ],
  ),
  'case-and-reason': error(
    ['既有案件又写了未立案件原因', 'Both a case and a reason for none'],
    { sample: 'XC21150100001', case: 'aj-001' },
    ({ sample, case: id }) => [
      `批次 ${sample} 已有案件 ${id}，“未立案件原因”却写了内容，互相矛盾。`,
      '清空“未立案件原因”，或把它从案件中移出。',
    ],
    ({ sample, case: id }) => [
      `Batch ${sample} has the case ${id} and a reason for having none: they contradict each other.`,
      'Clear “未立案件原因”, or take the batch out of the case.',
    ],
  ),
  'reason-on-passing': warning(
    ['合格批次写了未立案件原因', 'A reason without a failure'],
    { sample: 'XC21150100001' },
    ({ sample }) => [
      `批次 ${sample} 合格，不需要“未立案件原因”。`,
      '清空这一格；如果其实不合格，改正检验结论。',
    ],
    ({ sample }) => [
      `Batch ${sample} is compliant and needs no reason for the lack of a case.`,
      'Clear the cell, or correct the conclusion.',
    ],
  ),
  'case-without-sample': error(
    ['抽检案件没有列出批次', 'A case of sampling without a batch'],
    { case: 'aj-001' },
    ({ case: id }) => [
      `案件 ${id} 的来源是“抽检不合格”，却没有列出抽样编号。`,
      '填上不合格批次的抽样编号；检查发现的，把来源改成“检查发现”。',
    ],
    ({ case: id }) => [
      `Case ${id} arose from a failing sample, yet names none.`,
      'Give the sample number, or set the source to 检查发现.',
    ],
  ),
  'case-sample-passed': error(
    ['案件列了合格批次', 'A case names a compliant batch'],
    { sample: 'XC21150100001' },
    ({ sample }) => [
      `批次 ${sample} 的检验结论是“合格”，不能作为案件的依据。`,
      '核对抽样编号；该批次其实不合格的，改正检验结论。',
    ],
    ({ sample }) => [
      `Batch ${sample} is compliant and can be no ground for a case.`,
      'Check the sample number, or correct the batch’s conclusion.',
    ],
  ),
  'case-firm-differs': error(
    ['案件与批次不是同一企业', 'Case and batch are of different firms'],
    { sample: 'XC21150100001', firm: 'f-0001', sampleFirm: 'f-0002' },
    ({ sample, firm, sampleFirm }) => [
      `案件的企业是 ${firm}，而批次 ${sample} 属于 ${sampleFirm}。一件案件只针对一家企业。`,
      '核对企业编号与抽样编号，改正其中一个。',
    ],
    ({ sample, firm, sampleFirm }) => [
      `The case is of firm ${firm}, but batch ${sample} is of ${sampleFirm}. A case concerns one firm.`,
      'Compare firm and sample number, and correct one of them.',
    ],
  ),
  'case-category-differs': error(
    ['案件与批次的类别不同', 'Case and batch are of different categories'],
    { sample: 'XC21150100001', value: 'oil', sampleCategory: 'dairy' },
    ({ sample, value, sampleCategory }) => [
      `案件的类别是“${value}”，而批次 ${sample} 的类别是“${sampleCategory}”。`,
      '核对后改正其中一个。',
    ],
    ({ sample, value, sampleCategory }) => [
      `The case is of category “${value}”, batch ${sample} of “${sampleCategory}”.`,
      'Compare and correct one of them.',
    ],
  ),
  'measure-unproven': error(
    ['已核验的措施没有证据', 'A verified measure without evidence'],
    { measure: 'cs-001' },
    ({ measure }) => [
      `措施 ${measure} 填了核验日期，却没有写依据什么核验。没有证据的核验不能算闭环。`,
      '在“证据”写明材料，例如现场照片、更换记录、复检报告；其实未核验的，清空核验日期。',
    ],
    ({ measure }) => [
      `Measure ${measure} is marked verified, yet nothing says on what evidence.`,
      'Name it under “证据” (photographs, records, a new test report), or clear the day of verification.',
    ],
  ),
  'measure-verified-undone': error(
    ['未完成的措施已核验', 'Verified before it was done'],
    { measure: 'cs-001' },
    ({ measure }) => [
      `措施 ${measure} 有核验日期，却没有企业完成日期。`,
      '补填企业完成日期；其实未核验的，清空核验日期。',
    ],
    ({ measure }) => [
      `Measure ${measure} has a day of verification but none of completion.`,
      'Give the day the firm completed it, or clear the day of verification.',
    ],
  ),
} as const;
