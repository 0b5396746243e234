import { didYouMean, didYouMeanEn, error } from './entry.ts';

/** Keys, references between tables, days and reference tables. */
export const REFERENCE_RULES = {
  'key-twice': error(
    ['编号重复', 'A key occurs twice'],
    {
      column: '企业编号',
      value: 'f-0001',
      first: ' data/firms.csv 第 2 行',
      firstEn: 'line 2 of data/firms.csv',
    },
    ({ column, value, first }) => [
      `“${column}”的“${value}”已在${first}用过，同一个编号只能指一件事。`,
      '两行是同一件事的，删去一行；不是的，给后一行换一个没有用过的编号。',
    ],
    ({ column, value, firstEn }) => [
      `“${column}” “${value}” is used already in ${firstEn}; a key stands for one thing only.`,
      'If both rows are the same thing, delete one; if not, give the later one a key not used before.',
    ],
  ),
  'row-twice': error(
    ['这一行重复', 'A row occurs twice'],
    {
      columns: '抽样编号、项目编号',
      key: 'XC21150100001、coliforms',
      first: ' data/results.csv 第 2 行',
      firstEn: 'line 2 of data/results.csv',
    },
    ({ columns, key, first }) => [
      `${columns}（${key}）与${first}相同，同样的组合只能有一行。`,
      '核对两行，删去多余的一行；确有不同的，改正其中一列。',
    ],
    ({ columns, key, firstEn }) => [
      `${columns} (${key}) are the same as in ${firstEn}; the combination may occur once only.`,
      'Compare the rows and delete one, or correct the column that differs.',
    ],
  ),
  'reference-dangling': error(
    ['找不到所指的记录', 'A reference leads nowhere'],
    { value: 'f-0009', file: 'firms.csv', target: '企业编号', nearest: 'f-0001' },
    ({ value, file, target, nearest }) => [
      `${file} 的“${target}”里没有“${value}”。${didYouMean(nearest)}`,
      `核对这个编号；确属新增的，先在 ${file} 补一行。`,
    ],
    ({ value, file, target, nearest }) => [
      `There is no “${value}” under “${target}” in ${file}.${didYouMeanEn(nearest)}`,
      `Check it; if it is new, add its row to ${file} first.`,
    ],
  ),
  'region-not-in-force': error(
    ['区划代码当时未启用或已停用', 'A region code not in use on the day'],
    { value: '150102', day: '2021-09-10', from: '2022-01-01', to: '' },
    ({ value, day, from, to }) => [
      `区划代码“${value}”从 ${from} 起使用${to ? `，到 ${to} 为止` : ''}，${day} 不在其中。`,
      '改用当天有效的代码；使用期有误的，改 data/reference/regions.csv。',
    ],
    ({ value, day, from, to }) => [
      `The region code “${value}” is in use from ${from}${to ? ` until ${to}` : ' on'}; ${day} is not within.`,
      'Use the code valid on that day, or correct data/reference/regions.csv.',
    ],
  ),
  'region-chain': error(
    ['上级地区自己还有上级', 'The parent region has a parent itself'],
    { value: '150781', parent: '150700' },
    ({ value, parent }) => [
      `上级“${value}”自己还填了上级“${parent}”。数字只向上汇总一层，这样会漏计或重计。`,
      '单独列报的县级市直接填所属盟市；盟市的“上级代码”留空。',
    ],
    ({ value, parent }) => [
      `The parent “${value}” has the parent “${parent}” itself. Figures are summed up one step only, so some would be lost or counted twice.`,
      'A city reported apart names its league or prefecture; those have no parent.',
    ],
  ),
  'date-order': error(
    ['日期先后颠倒', 'Days in the wrong order'],
    { column: '收样日期', value: '2021-09-09', other: '抽样日期', otherValue: '2021-09-10' },
    ({ column, value, other, otherValue }) => [
      `“${column}”${value} 早于“${other}”${otherValue}，不可能发生。`,
      '对照原件核对这两个日期。',
    ],
    ({ column, value, other, otherValue }) => [
      `“${column}” ${value} is before “${other}” ${otherValue}, which can not be.`,
      'Compare both days with the originals.',
    ],
  ),
  'date-outside-window': error(
    ['日期不在行动期内', 'A day outside the campaign'],
    { column: '检查日期', value: '2021-07-04', from: '2021-08-04', to: '2022-01-25' },
    ({ column, value, from, to }) => [
      `“${column}”${value} 不在本次行动的起止日期（${from} 至 ${to}）之内。`,
      '对照原件核对日期；不属于本次行动的，移到所属行动的文件夹。',
    ],
    ({ column, value, from, to }) => [
      `“${column}” ${value} is outside the campaign (${from} to ${to}).`,
      'Compare the day with the original; move what belongs to another campaign into that one’s folder.',
    ],
  ),
  'limit-overlap': error(
    ['两条限量同时有效', 'Two limits in force at once'],
    { value: '2020-01-01', other: 'yogurt-coliforms-1', otherTo: '' },
    ({ value, other, otherTo }) => [
      `同一细类、同一项目的限量“${other}”${otherTo ? `有效期到 ${otherTo}` : '仍然有效'}，与从 ${value} 起的本条重叠，不知道按哪一条判定。`,
      '给旧的一条填上停用日期（新标准实施的前一天）。',
    ],
    ({ value, other, otherTo }) => [
      `The limit “${other}” for the same item of the same food is in force ${otherTo ? `until ${otherTo}` : 'still'} and overlaps this one, in force from ${value}.`,
      'End the earlier one: the day before the new standard took effect.',
    ],
  ),
  'limit-unreadable': error(
    ['限量读不懂', 'A limit that can not be read'],
    { value: '适量' },
    ({ value }) => [
      `“${value}”读不出是上限、下限、范围、禁用还是采样方案，检验结果无从核对。`,
      '照标准原文写，例如 ≤0.075g/kg、44.0～46.0%、不得检出、n=5,c=2,m=1,M=5CFU/g。',
    ],
    ({ value }) => [
      `“${value}” can not be read as a maximum, a minimum, a range, a ban or a sampling plan, so results can not be checked.`,
      'Write it as in the standard, such as ≤0.075g/kg, 44.0～46.0%, 不得检出 or n=5,c=2,m=1,M=5CFU/g.',
    ],
  ),
  'deadline-missing': error(
    ['缺少一个步骤的期限', 'A step lacks its deadline'],
    { step: 'disposal' },
    ({ step }) => [
      `期限表里没有步骤“${step}”，案件的到期日无法计算。`,
      `补一行，步骤写“${step}”，并注明依据的条文。`,
    ],
    ({ step }) => [
      `The table has no step “${step}”, so due dates can not be told.`,
      `Add a row for “${step}” with its legal basis.`,
    ],
  ),
  'aim-factor-missing': error(
    ['缺少一个排序因素', 'A factor of the aim is missing'],
    { factor: '危害程度', factorEn: 'Gravity for health' },
    ({ factor }) => [
      `权重表里没有“${factor}”，检查对象的排序算不出来。`,
      `补一行“${factor}”；不想计入的，权重填 0。`,
    ],
    ({ factorEn }) => [
      `The table has no “${factorEn}”, so the aim of the next campaign can not be reckoned.`,
      `Add a row for it; give it the weight 0 where it should not count.`,
    ],
  ),
  'aim-weights-sum': error(
    ['权重合计不是 100', 'Weights do not sum to 100'],
    { sum: 95 },
    ({ sum }) => [
      `各因素的权重合计 ${sum}，应为 100：公布的得分按百分制解释。`,
      '调整权重，使合计为 100。',
    ],
    ({ sum }) => [
      `The weights sum to ${sum}; they must sum to 100, as scores are published out of 100.`,
      'Change the weights so that they do.',
    ],
  ),
} as const;
