import { say, type Part, type Sentence } from '../sentence.ts';

export const item = {
  indexTitle: '检验项目',
  lead: '检验的每一项是什么，为什么设限，超标意味着什么。',
  description: (name: string) =>
    `${name}是什么、为什么设限、超标的原因和危害，以及各类食品的标准值。`,
  what: '它是什么',
  why: '为什么设限',
  causes: '常见原因',
  harm: '有什么危害',
  atRisk: '哪些人要特别当心',
  todo: '该怎么办',
  problemClass: '问题类别',
  microbial: '微生物项目，依规定不予复检。',
  limits: '标准值',
  noLimits: '尚未录入标准值。',
  limit: { food: '食品', limit: '标准值', standard: '标准', valid: '适用的生产日期' },
  since: (day: Part): Sentence => say`${day}起`,
  between: (from: Part, to: Part): Sentence => say`${from}至${to}`,
  provenance: '核对',
  notices: '因此不合格的通告',
  noNotices: '没有因这一项不合格的通告。',
  count: (notices: Part): Sentence => say`${notices}条通告`,
  notAdvice: '以上是一般知识，不能代替医生的意见。',
};
