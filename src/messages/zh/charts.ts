import { say, type Part, type Sentence } from '../sentence.ts';
import { overCampaigns } from './over-campaigns.ts';

/** Parts of a whole that stand apart from its average, by name, and whether others do not. */
export interface Apart {
  readonly above: string;
  readonly below: string;
  readonly others: boolean;
}

function apart({ above, below, others }: Apart): string {
  const clauses = [
    ...(above ? [`${above}高于本次平均`] : []),
    ...(below ? [`${below}低于本次平均`] : []),
    ...(others ? [`${above || below ? '其余' : '各项'}与平均看不出可靠的差别`] : []),
  ];
  return clauses.join('，');
}

export const charts = {
  /** Opens the table of a chart. */
  table: (title: string) => `数据表：${title}`,
  list: (names: readonly string[]) => names.join('、'),
  rates: {
    title: { category: '各类食品的不合格率', region: '各地区的不合格率' },
    finding: (failed: Part, samples: Part, rate: Part, parts: Apart): Sentence =>
      say`${samples}批次中${failed}批次不合格（${rate}）；${apart(parts)}。`,
    findingWithoutRates: (failed: Part, samples: Part): Sentence =>
      say`${samples}批次中${failed}批次不合格；各项批次都太少，不算比率。`,
    counts: (failed: string, samples: string) => `${failed}/${samples}批次`,
    tooFew: '太少',
    none: '没有抽样',
    noResults: '还没有检验结果。',
    /** In a table, where a rate would stand. */
    noRate: '–',
    average: (rate: string) => `本次平均${rate}`,
    /** A reference figure, by a name short enough to stand over its line. */
    benchmark: (name: string, rate: string) => `${name}${rate}`,
    keys: {
      apart: '与平均有可靠差别',
      within: '与平均无可靠差别',
      interval: '95%区间',
    },
    columns: {
      category: '食品类别',
      region: '地区',
      failed: '不合格',
      samples: '抽检批次',
      rate: '不合格率',
      interval: '95%区间',
      standing: '与平均相比',
    },
    standing: {
      above: '高于平均',
      below: '低于平均',
      within: '无可靠差别',
      few: '批次太少',
    },
    interval: (low: string, high: string) => `${low}–${high}`,
    whole: '本次合计',
    minimum: (batches: string) => `横线是威尔逊95%区间；不足${batches}批次的只列数，不算率。`,
  },
  campaigns: overCampaigns,
  items: {
    title: '哪些项目不合格',
    finding: (items: Part, first: string, batches: Part, tied: boolean): Sentence =>
      say`共有${items}个项目不合格，最多的是${first}，${tied ? '各' : ''}${batches}批次。`,
    none: '没有不合格项目。',
    count: (batches: string) => `${batches}批次`,
    columns: { item: '检验项目', class: '问题类别', batches: '不合格批次', categories: '涉及食品' },
    note: '一批次有几个项目不合格的，每个项目各计一次。',
  },
  matrix: {
    title: '各类食品出了哪类问题',
    finding: (problem: string, category: string, batches: Part): Sentence =>
      say`最集中的是${category}的${problem}，${batches}批次。`,
    none: '没有不合格批次。',
    cell: (problem: string, category: string, batches: string) =>
      `${category}，${problem}：${batches}批次`,
    scale: '数字为批次，颜色越浓越多',
    corner: '问题类别',
    note: '一批次有几类问题的，每类各计一次。',
  },
  calendar: {
    title: '检查和抽样的日历',
    finding: (days: Part, visits: Part, samples: Part, near: Part, nearDays: Part): Sentence =>
      say`${days}天里检查${visits}家次、抽样${samples}批次，其中${near}家次检查在重点时段到来前的${nearDays}天内。`,
    findingPlain: (days: Part, visits: Part, samples: Part): Sentence =>
      say`${days}天里检查${visits}家次、抽样${samples}批次。`,
    day: (day: string, visits: string, samples: string) =>
      `${day}：检查${visits}家次，抽样${samples}批次`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    month: (month: number, year: string, isFirst: boolean) =>
      isFirst ? `${year}年${month}月` : `${month}月`,
    monthAndDay: (month: number, day: number) => `${month}月${day}日`,
    shade: (from: string, to: string) => (from === to ? `${to}家次` : `${from}–${to}家次`),
    dot: (batches: string) => `抽样${batches}批次`,
    key: '重点时段',
    columns: { week: '周（从周一起）', visits: '检查（家次）', samples: '抽样（批次）' },
    weekOf: (day: string) => `${day}起`,
    note: '方格颜色越浓，当天检查越多；圆点越大，当天抽样越多。',
  },
  flow: {
    title: '从检查到处理',
    finding: (firms: Part, samples: Part, failed: Part, cases: Part, grave: Sentence): Sentence =>
      say`检查${firms}家企业，抽检${samples}批次，${failed}批次不合格；连同检查发现的问题，立项处理${cases}件${grave}。`,
    grave: (filed: Part, police: Part): Sentence =>
      say`，其中立案调查${filed}件，移送公安${police}件`,
    graveWithoutPolice: (filed: Part): Sentence => say`，其中立案调查${filed}件`,
    firms: {
      heading: '检查企业，单位：家',
      bridge: '每家企业只计一次。',
      inspected: '检查的企业',
      sampled: '抽了样',
      notSampled: '没有抽样',
    },
    batches: {
      heading: '抽检产品，单位：批次',
      bridge: (firms: string) => `批次不是企业：这些批次出自${firms}家企业，一家可以抽几批。`,
      bridgeUnvisited: (firms: string, unvisited: string) =>
        `批次不是企业：这些批次出自${firms}家企业，其中${unvisited}家没有到厂检查，样品抽自别处；一家可以抽几批。`,
      drawn: '抽检的批次',
      passed: '合格',
      failed: '不合格',
      pending: '尚未出报告',
    },
    cases: {
      heading: '立项处理，单位：件',
      bridge: '件不是批次：同一企业的几批可以并为一件，检查发现的问题也可以立项。',
    },
    unit: {
      firms: (n: string) => `${n}家`,
      batches: (n: string) => `${n}批次`,
      cases: (n: string) => `${n}件`,
    },
    share: (part: string, percent: string) => `${part}，占${percent}`,
    columns: { step: '步骤', part: '去向', count: '数量', share: '占比' },
    note: '三段单位不同，各按自己的总数画，段与段之间不能比高低。立案调查是查清事实的开始，不等于认定违法。',
  },
  tiles: {
    title: '各地区的抽检结果',
    finding: (regions: Part, judged: Part, parts: Apart): Sentence =>
      say`${regions}个地区中，${judged}个的批次够算不合格率；${apart(parts)}。`,
    findingWithoutRates: (regions: Part): Sentence =>
      say`${regions}个地区的批次都太少，只列数，不算率。`,
    tile: (name: string, failed: string, samples: string, rate: string) =>
      `${name}：${samples}批次中${failed}批次不合格，${rate}`,
    rateOf: (rate: string) => `不合格率${rate}`,
    shade: (from: string, to: string) => `${from}–${to}`,
    shadeBelow: (to: string) => `低于${to}`,
    keys: { tooFew: '批次太少，不算率', above: '高于平均', below: '低于平均' },
    note: '方格只表示大致方位，不是地图。格内为不合格批次/抽检批次；各地抽样对象不同，颜色浓淡不是名次。',
  },
  progress: {
    title: '案件办理进展',
    finding: (day: Part, cases: Part, closed: Part, open: Part, overdue: Part): Sentence =>
      say`截至${day}，共立项${cases}件：已结案${closed}件，办理中${open}件，其中逾期${overdue}件。`,
    none: '还没有立项的案件。',
    part: { overdue: '逾期', inTime: '办理中，未逾期', closed: '已结案' },
    count: (cases: string) => `${cases}件`,
    month: (month: number) => `${month}月`,
    year: (year: string) => `${year}年`,
    columns: { day: '日期', open: '办理中', overdue: '其中逾期', closed: '已结案' },
    note: '每月最后一天的件数，最后一柱为数据截至日。监管部门核验之后才算结案。',
  },
  funnel: {
    title: { category: '哪些类别的差别不像偶然', region: '哪些地区的差别不像偶然' },
    finding: (outside: string, groups: Part): Sentence =>
      say`${groups}个点中，${outside}落在95%界限之外，差别不像只是偶然。`,
    findingUsual: (groups: Part): Sentence =>
      say`${groups}个点都在95%界限之内，彼此的差别可以只是偶然。`,
    findingNone: '批次都太少，不画。',
    average: (rate: string) => `本次平均${rate}`,
    point: (name: string, failed: string, samples: string, rate: string) =>
      `${name}：${samples}批次中${failed}批次不合格，${rate}`,
    labels: {
      batches: '抽检批次 →',
      rate: '不合格率',
      warning: '95%界限',
      alarm: '99.8%界限',
      usual: '界限之内',
      outside: '95%界限之外',
    },
    surprise: { alarm: '99.8%界限之外', warning: '95%界限之外', usual: '界限之内' },
    columns: { category: '食品类别', region: '地区', place: '位置' },
    note: (batches: string) =>
      `批次越少，不合格率越容易偏高偏低，所以界限越宽；不足${batches}批次的不画。`,
  },
  gauge: {
    title: (item: string) => `${item}的检验结果与标准`,
    times: (value: Part, limit: Part, times: string): Sentence =>
      say`检验结果${value}，标准${limit}，是标准的${times}倍。`,
    over: (value: Part, limit: Part, percent: string): Sentence =>
      say`检验结果${value}，标准${limit}，比标准高${percent}。`,
    under: (value: Part, limit: Part, percent: string): Sentence =>
      say`检验结果${value}，标准${limit}，只有标准的${percent}。`,
    outside: (value: Part, limit: Part): Sentence =>
      say`检验结果${value}，标准${limit}，不在标准规定的范围内。`,
    planAboveM: (n: number, over: number, M: string): Sentence =>
      say`${String(n)}个样品中，${String(over)}个超过M（${M}），标准不许任何一个超过。`,
    planTooMany: (n: number, over: number, c: number, m: string): Sentence =>
      say`${String(n)}个样品中，${String(over)}个超过m（${m}），标准最多允许${String(c)}个。`,
    planWithoutM: (n: number, over: number, c: number, m: string): Sentence =>
      c === 0
        ? say`${String(n)}个样品中，${String(over)}个超过${m}，标准不许任何一个超过。`
        : say`${String(n)}个样品中，${String(over)}个超过${m}，标准最多允许${String(c)}个。`,
    detected: (value: Part): Sentence => say`标准规定不得检出，检验结果为${value}。`,
    notUsed: (value: Part): Sentence => say`标准规定不得使用，检验结果为${value}。`,
    words: (value: Part, limit: Part): Sentence => say`检验结果${value}，标准${limit}，不合格。`,
    /** A result as reported, or its meaning where it is a word of the standard. */
    found: (value: string) => value,
    limitHeading: '标准要求',
    resultHeading: '检验结果',
    mustNotBeDetected: '不得检出',
    mustNotBeUsed: '不得使用',
    limitLabel: (bound: string) => `标准${bound}`,
    zone: { pass: '合格', between: 'm与M之间', fail: '不合格' },
    planZone: { pass: '不超过m', between: 'm与M之间', fail: '超过M' },
    planZoneWithoutM: { pass: '不超过m', over: '超过m' },
    compressed: '刻度不等距：数值越大，压得越紧',
    columns: {
      sample: '样品',
      value: '结果',
      valueIn: (unit: string) => (unit === '' ? '结果' : `结果（${unit}）`),
      standing: '判断',
      limit: '标准值',
      standard: '标准号',
    },
    sample: (i: number) => `第${i}个`,
    values: '检验结果',
  },
};
