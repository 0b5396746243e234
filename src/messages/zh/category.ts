import { say, type Part, type Sentence } from '../sentence.ts';

export const category = {
  indexTitle: '按食品类别看',
  lead: (count: Part): Sentence =>
    say`${count}类食品的抽检结果放在一起看。差别在误差之内的，不分高低。`,
  description: (name: string) => `${name}的抽检结果、不合格项目、处理进展和全部不合格通告。`,
  scope: (scope: string) => `包括：${scope}`,
  findings: '要点',
  rate: {
    above: (rate: Part, low: string, high: string, average: Part): Sentence =>
      say`不合格率${rate}（95%区间${low}–${high}），高于本次行动的平均水平${average}，抽样误差解释不了这个差别。`,
    below: (rate: Part, low: string, high: string, average: Part): Sentence =>
      say`不合格率${rate}（95%区间${low}–${high}），低于本次行动的平均水平${average}，抽样误差解释不了这个差别。`,
    same: (rate: Part, low: string, high: string, average: Part): Sentence =>
      say`不合格率${rate}（95%区间${low}–${high}），与本次行动的平均水平${average}之间看不出可靠的差别。`,
    few: (failed: Part, samples: Part): Sentence =>
      say`抽检${samples}批次，${failed}批次不合格。批次太少，不算比率，也不与平均水平比较。`,
    none: '这里没有抽样。',
  },
  compared: { above: '高于平均', below: '低于平均', same: '与平均无可靠差别', few: '批次太少' },
  leadingClass: (name: string, batches: Part): Sentence =>
    say`最常见的问题是${name}，有${batches}批次。`,
  leadingItem: (item: Part, notices: Part): Sentence =>
    say`已公布的通告中，因${item}不合格的最多，有${notices}条。`,
  followUp: (cases: Part, closed: Part, overdue: Part): Sentence =>
    say`抽检不合格和检查发现的问题，立项${cases}件，已结案${closed}件，逾期未结${overdue}件。`,
  repeats: (repeats: Part): Sentence =>
    say`有${repeats}条通告是同一企业在12个月内再次出现同类问题。`,
  overCampaigns: '与上一次行动对照',
  figures: '各项数字',
  table: {
    category: '食品类别',
    region: '地区',
    firms: '检查企业',
    samples: '抽检批次',
    failed: '不合格',
    rate: '不合格率',
    compared: '与平均相比',
    cases: '案件',
    open: '办理中',
    overdue: '逾期',
    closed: '结案',
  },
  whole: '本次行动合计',
  stat: {
    firms: '检查企业',
    visits: '现场检查',
    samples: '抽检',
    failed: '不合格',
    rate: '不合格率',
    random: '随机抽样',
    blind: '盲样检验',
    suspected: '涉嫌违法企业',
    suspectedMeaning: '已立案调查或移送公安；涉嫌不等于违法',
    groups: '参与检查的工作组',
    categories: '抽检涉及类别',
  },
  itemsTitle: '已公布的通告里，因哪些项目不合格',
  notices: '不合格通告',
  noNotices: '目前没有公布的不合格通告。',
  allNotices: (count: Part): Sentence => say`查看全部${count}条通告`,
  method: '抽样方法与局限',
};
