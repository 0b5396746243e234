import { say, type Part, type Sentence } from '../sentence.ts';

export const region = {
  indexTitle: '按地区看',
  lead: '各地检查、抽检和整改的情况。各地抽样的对象和数量不同，不排名次。',
  description: (name: string) => `${name}的检查、抽检结果和整改进展。`,
  partOf: (parent: Part): Sentence => say`单独列报，数字已计入${parent}，合计时不重复计算。`,
  includes: (parts: Part): Sentence => say`数字包括单独列报的${parts}。`,
  followUpSentence: (cases: Part, closed: Part, open: Part, overdue: Part): Sentence =>
    say`本地承办${cases}件：已结案${closed}件，办理中${open}件，其中逾期${overdue}件。`,
  noCases: '本地没有承办的案件。',
  median: (days: Part): Sentence => say`已结案件从立项到结案，中位数为${days}天。`,
  cases: '本地承办的案件',
  allCases: '看全部整改清单',
  attribution: '检查计入企业所在地，抽样计入抽样地点，案件计入承办地。',
};
