import { error } from './entry.ts';

/** Visits and batches. */
export const SAMPLE_RULES = {
  'category-not-in-campaign': error(
    ['类别不属于本次行动', 'A category outside the campaign'],
    { value: 'honey', allowed: 'dairy、oil' },
    ({ value, allowed }) => [
      `类别“${value}”不在本次行动的类别（${allowed}）之内。`,
      '改成所属的类别；确属本次行动的，在 campaign.yaml 的 categories 里补上。',
    ],
    ({ value, allowed }) => [
      `The category “${value}” is none of this campaign’s (${allowed}).`,
      'Correct it; if it does belong, add it to categories in campaign.yaml.',
    ],
  ),
  'food-category': error(
    ['细类不属于该类别', 'The food is of another category'],
    { value: 'yogurt', category: 'oil', belongs: 'dairy' },
    ({ value, category, belongs }) => [
      `细类“${value}”属于类别“${belongs}”，这一行填的类别却是“${category}”。`,
      '核对类别代码与细类代码，改正其中一个。',
    ],
    ({ value, category, belongs }) => [
      `The food “${value}” belongs to “${belongs}”, while this row says “${category}”.`,
      'Compare category and food, and correct one of them.',
    ],
  ),
  'group-unknown': error(
    ['没有这个工作组', 'No such work group'],
    { value: 'g-16', allowed: 'g-01、g-02' },
    ({ value, allowed }) => [
      `campaign.yaml 里没有工作组“${value}”。`,
      `从这些里选一个：${allowed}；新增的组先写进 campaign.yaml。`,
    ],
    ({ value, allowed }) => [
      `campaign.yaml lists no work group “${value}”.`,
      `Choose one of: ${allowed}; add a new group to campaign.yaml first.`,
    ],
  ),
  'visit-gap-unexplained': error(
    ['程序缺项没有说明', 'A step left out without a reason'],
    { steps: '结果确认' },
    ({ steps }) => [
      `四步程序中“${steps}”填了“否”，却没有写原因。缺项会如实公布。`,
      '在“缺项说明”写明原因和补救；其实做了的，把“否”改成“是”。',
    ],
    ({ steps }) => [
      `Of the four steps “${steps}” was left out (否) without a reason. Gaps are published as they are.`,
      'Give the reason and the remedy under “缺项说明”; if the step was done, write 是.',
    ],
  ),
  'visit-date': error(
    ['抽样日期与检查日期不同', 'Sampled on another day than the visit'],
    { value: '2021-09-11', visit: 'v-0001', visitDate: '2021-09-10' },
    ({ value, visit, visitDate }) => [
      `抽样日期是 ${value}，而所填的检查 ${visit} 在 ${visitDate}。`,
      '核对抽样日期与检查编号，改正其中一个；不是在检查时抽的样，检查编号留空。',
    ],
    ({ value, visit, visitDate }) => [
      `The sample is dated ${value}, the visit ${visit} it was drawn on ${visitDate}.`,
      'Correct the day or the visit; leave the visit blank where the sample was not drawn during one.',
    ],
  ),
  'sample-no-failure': error(
    ['不合格批次没有不合格的项目', 'A failing batch without a failing item'],
    { sample: 'XC21150100001' },
    ({ sample }) => [
      `批次 ${sample} 结论是“不合格”，检验结果里却没有一项判为“不合格”。没有依据的不合格不能公布。`,
      '在 results.csv 补上不合格项目的结果；其实合格的，改正检验结论。',
    ],
    ({ sample }) => [
      `Batch ${sample} is concluded 不合格, yet none of its results is. A failure without grounds can not be published.`,
      'Add the failing item to results.csv, or correct the conclusion.',
    ],
  ),
  'sample-hidden-failure': error(
    ['合格批次有不合格的项目', 'A compliant batch with a failing item'],
    { sample: 'XC21150100001', item: '大肠菌群' },
    ({ sample, item }) => [
      `批次 ${sample} 结论是“合格”，检验结果里“${item}”却判为“不合格”。任何一项不合格，整批即不合格。`,
      '对照检验报告，改正检验结论或单项判定。',
    ],
    ({ sample, item }) => [
      `Batch ${sample} is concluded 合格, yet its result for “${item}” is 不合格. A batch fails if any item fails.`,
      'Correct the conclusion or the verdict from the test report.',
    ],
  ),
} as const;
