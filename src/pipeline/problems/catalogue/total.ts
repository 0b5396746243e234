import { error } from './entry.ts';

/** Announced totals against the rows. */
export const TOTAL_RULES = {
  'total-differs': error(
    ['公布的总数与明细对不上', 'An announced total does not tie out'],
    {
      value: '587',
      what: '检查企业（家）',
      whatEn: 'firms inspected',
      computed: 586,
      table: 'visits.csv',
    },
    ({ value, what, computed, table }) => [
      `公布的${what}是 ${value}，而 ${table} 的明细得出 ${computed}。`,
      '核对明细有无漏录、重录；公布数有误的，改 campaign.yaml 的 declared。',
    ],
    ({ value, whatEn, computed, table }) => [
      `The announced number of ${whatEn} is ${value}; the rows of ${table} come to ${computed}.`,
      'Look for rows missing or double; if the announcement was wrong, correct declared in campaign.yaml.',
    ],
  ),
  'part-differs': error(
    ['公布的分项数与明细对不上', 'An announced part does not tie out'],
    { value: '60', scope: 'category:dairy', what: '抽检批次', whatEn: 'samples', computed: 59 },
    ({ value, scope, what, computed }) => [
      `“${scope}”公布的${what}是 ${value}，明细得出 ${computed}${scope.startsWith('region:') ? '（单独列报的地区已计入上级）' : ''}。`,
      '核对明细有无漏录、重录、归错类别或地区；公布数有误的，改 campaign.yaml。',
    ],
    ({ value, scope, whatEn, computed }) => [
      `For “${scope}” the announced ${whatEn} are ${value}; the rows come to ${computed}${scope.startsWith('region:') ? ' (places reported apart counted with their region)' : ''}.`,
      'Look for rows missing, double or under the wrong category or region; or correct campaign.yaml.',
    ],
  ),
  'part-scope': error(
    ['分项的范围不存在', 'A part of nothing known'],
    { value: 'category:milk' },
    ({ value }) => [
      `“${value}”不是本次行动的类别，也不是 regions.csv 里的地区。`,
      '写成 category:类别代码 或 region:区划代码。',
    ],
    ({ value }) => [
      `“${value}” is neither a category of this campaign nor a region of regions.csv.`,
      'Write category:code or region:code.',
    ],
  ),
} as const;
