import { say, type Part, type Sentence } from '../sentence.ts';

export const firm = {
  indexTitle: '有公开记录的企业',
  lead: (count: Part): Sentence =>
    say`这里列出有公开通告或处罚决定的${count}家企业。没有列出，只说明没有公开记录。`,
  order: '先按地区，再按名称排列。',
  description: (name: string) => `${name}的检查、抽检、通告、整改和信用记录。`,
  summary: (samples: Part, failed: Part): Sentence =>
    say`抽检这家企业的产品${samples}批次，不合格${failed}批次。`,
  inspected: '本站只汇总专项行动中的记录，不是对企业的总体评价。',
  identity: '企业信息',
  formerNames: '曾用名',
  creditCode: '统一社会信用代码',
  licence: '食品生产许可证',
  kind: '主体类型',
  grade: '风险等级（A最低，D最高）',
  region: '地区',
  address: '地址',
  notices: '不合格通告',
  noNotices: '没有在公布期内的通告。',
  cases: '整改',
  visits: '现场检查',
  noVisits: '没有检查记录。',
  procedure: '检查程序',
  steps: { credentials: '亮证', inspection: '检查', sampling: '抽样', confirmation: '结果确认' },
  stepState: { done: '已做', missing: '缺', notDue: '不需要' },
  gap: (reason: Part): Sentence => say`缺项原因：${reason}`,
  credit: '信用档案',
  noCredit: '没有信用记录。',
  unlisted: '过了公布期限或者已经信用修复的记录，不再列出。',
  creditMeaning: '记入企业信用监管档案的事项，按日期排列。',
  batchesFailed: (failed: Part, samples: Part): Sentence =>
    say`${samples}批次中${failed}批次不合格`,
};
