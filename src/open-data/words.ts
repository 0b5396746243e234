import type { Vocabulary } from '../domain/schema/vocabularies.ts';

/** Words for what the publication reckons itself and no column of the data holds. */
export const caseState = {
  open: { zh: '已立项', en: 'Open' },
  controlled: { zh: '产品已控制', en: 'Product controlled' },
  causeFound: { zh: '原因已查明', en: 'Cause found' },
  rectifying: { zh: '整改中', en: 'Rectifying' },
  firmReportsDone: { zh: '企业报告已整改', en: 'Firm reports done' },
  rechecked: { zh: '已复查', en: 'Re-checked' },
  closed: { zh: '已结案', en: 'Closed' },
} as const satisfies Vocabulary;

export const caseFlag = {
  reinspectionPending: { zh: '复检中', en: 'Re-inspection pending' },
  objectionPending: { zh: '异议处理中', en: 'Objection pending' },
  extended: { zh: '已延期', en: 'Extended' },
  reopened: { zh: '重新办理', en: 'Reopened' },
  overturned: { zh: '结果已推翻', en: 'Overturned' },
} as const satisfies Vocabulary;

export const owner = {
  firm: { zh: '企业', en: 'Firm' },
  laboratory: { zh: '检验机构', en: 'Laboratory' },
  regulator: { zh: '监管部门', en: 'Regulator' },
} as const satisfies Vocabulary;

export const measureStatus = {
  due: { zh: '未到期', en: 'Not yet due' },
  done: { zh: '企业报告完成', en: 'Done, says the firm' },
  verified: { zh: '已核验', en: 'Verified' },
  late: { zh: '逾期未核验', en: 'Not verified in time' },
} as const satisfies Vocabulary;

export const commitmentStatus = {
  due: { zh: '未到期', en: 'Not yet due' },
  kept: { zh: '已兑现', en: 'Kept' },
  late: { zh: '逾期未兑现', en: 'Overdue' },
  keptLate: { zh: '逾期后兑现', en: 'Kept late' },
} as const satisfies Vocabulary;

export const failureReason = {
  aboveMaximum: { zh: '高于上限', en: 'Above the maximum' },
  belowMinimum: { zh: '低于下限', en: 'Below the minimum' },
  outsideRange: { zh: '超出范围', en: 'Outside the range' },
  aboveM: { zh: '有样品超过M', en: 'A unit above M' },
  tooManyAboveM: { zh: '超过m的样品多于c个', en: 'More than c units above m' },
  detected: { zh: '不得检出而检出', en: 'Detected, must not be' },
  mustNotBeUsed: { zh: '不得使用而使用', en: 'Used, must not be' },
} as const satisfies Vocabulary;

export const bulletinKind = {
  findings: { zh: '检查发现', en: 'Findings' },
  interview: { zh: '责任约谈', en: 'Interview' },
  progress: { zh: '整改进展', en: 'Progress' },
} as const satisfies Vocabulary;

export const withdrawalReason = {
  overturned: { zh: '结果已推翻', en: 'Overturned' },
  disputed: { zh: '正在争议', en: 'In dispute' },
} as const satisfies Vocabulary;
