import { say, type Part, type Sentence } from '../sentence.ts';

/** Parts by how the newest campaign stands to the one before it, by name. */
export interface Changed {
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly few: string;
}

function changed({ more, less, same, few }: Changed): string {
  const clauses = [
    ...(more ? [`${more}的不合格率比上一次高`] : []),
    ...(less ? [`${less}的不合格率比上一次低`] : []),
    ...(same ? [`${same}前后分不出高低`] : []),
    ...(few ? [`${few}批次太少，不比`] : []),
  ];
  return clauses.join('；');
}

/** The same groups in several campaigns. */
export const overCampaigns = {
  title: '各次行动的不合格率',
  finding: (parts: Changed): Sentence => [`${changed(parts)}。`],
  findingOfOne: {
    more: (now: Part, before: Part, points: string, low: string, high: string): Sentence =>
      say`本次不合格率${now}，上一次${before}，相差${points}个百分点（95%区间${low}～${high}）：高于上一次，抽样误差解释不了。`,
    less: (now: Part, before: Part, points: string, low: string, high: string): Sentence =>
      say`本次不合格率${now}，上一次${before}，相差${points}个百分点（95%区间${low}～${high}）：低于上一次，抽样误差解释不了。`,
    same: (now: Part, before: Part, points: string, low: string, high: string): Sentence =>
      say`本次不合格率${now}，上一次${before}，相差${points}个百分点（95%区间${low}～${high}）：区间跨过零，分不出高低。`,
  },
  findingOfFew: (failed: Part, samples: Part, failedBefore: Part, samplesBefore: Part): Sentence =>
    say`本次${samples}批次中${failed}批次不合格，上一次${samplesBefore}批次中${failedBefore}批次不合格；批次太少，不比高低。`,
  campaign: '行动',
  earlier: '以前的行动',
  against: '与上一次相差（百分点，95%区间）',
  change: {
    more: (points: string, low: string, high: string) => `${points}（${low}～${high}），高于上一次`,
    less: (points: string, low: string, high: string) => `${points}（${low}～${high}），低于上一次`,
    same: (points: string, low: string, high: string) => `${points}（${low}～${high}），分不出高低`,
  },
  caution:
    '几次行动都专找风险高的产品，查哪些企业、抽哪些品种的计划并不相同。差别可能来自计划，不能据此说食品变好了或变差了。',
  reading: (batches: string) =>
    `横线是威尔逊95%区间；相差的区间用纽科姆法计算，跨过零的，分不出高低。同时比几类，偶然也会有一类显得不同。不足${batches}批次的只列数，不比。`,
};
