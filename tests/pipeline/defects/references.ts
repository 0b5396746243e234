import {
  add,
  bulletin,
  campaign,
  CAMPAIGN,
  change,
  drop,
  FIRMS,
  reference,
  set,
  SITE,
  type Defects,
} from './edit.ts';

const [samples, limits, weights] = [
  campaign('samples.csv'),
  reference('limits.csv'),
  reference('aim-weights.csv'),
];

export const REFERENCE_DEFECTS: Defects = {
  'key-twice': [set(campaign('commitments.csv'), ['cn-02'], { 承诺编号: 'cn-01' })],
  'key-twice-credit-code': [set(FIRMS, ['f-0002'], { 统一社会信用代码: '91150100MA0NPTA131' })],
  'row-twice': [
    set(campaign('attendance.csv'), ['yt-2022-01', '企业负责人'], { 身份: '市场监管局负责人' }),
  ],
  'reference-dangling': [set(campaign('credit.csv'), ['f-0001'], { 企业编号: 'f-0091' })],
  'reference-dangling-list': [
    set(campaign('cases.csv'), ['aj-001'], { 抽样编号: 'XC21150100001;XC21150100009' }),
  ],
  'reference-dangling-yaml': [change(SITE, 'benchmark: national-2021', 'benchmark: national-2022')],
  'region-not-in-force': [set(reference('regions.csv'), ['150781'], { 启用日期: '2021-09-16' })],
  'region-chain': [
    set(reference('regions.csv'), ['150700', '2001-10-10', 'Hulunbuir'], { 上级代码: '150100' }),
  ],
  'date-order': [set(samples, ['XC21150100002'], { 收样日期: '2021-09-09' })],
  'date-order-notice': [set(campaign('notices.csv'), ['2021-0001'], { 公告日期: '2021-09-05' })],
  'date-order-bulletin': ['zh.mdx', 'en.mdx'].map((file) =>
    change(bulletin(file), 'nextOn: 2022-04-15', 'nextOn: 2022-03-01'),
  ),
  'date-order-window': [change(CAMPAIGN, 'to: 2021-12-31', 'to: 2021-08-01')],
  'date-outside-window': [set(campaign('visits.csv'), ['v-0003'], { 检查日期: '2021-07-20' })],
  'limit-overlap': [
    add(limits, ['yogurt-protein-1'], {
      限量编号: 'yogurt-protein-2',
      标准值: '≥2.7g/100g',
      标准号: 'GB 19302-2025',
      启用日期: '2025-09-16',
    }),
  ],
  'limit-unreadable': [set(limits, ['yogurt-protein-1'], { 标准值: '适量' })],
  'deadline-missing': [drop(reference('deadlines.csv'), ['disposal'])],
};

export const AIM_DEFECTS: Defects = {
  'aim-factor-missing': [drop(weights, ['危害程度'])],
  'aim-weights-sum': [set(weights, ['危害程度'], { 权重: '0' })],
  'aim-full-zero': [set(weights, ['危害程度'], { 计满值: '0' })],
  'gravity-range': [set(reference('problem-classes.csv'), ['quality'], { 危害程度: '7' })],
  'watch-without-condition': [
    set(reference('watch-topics.csv'), ['local-dairy'], { 类别代码: '', 名称用词: '' }),
  ],
};

export const IDENTIFIER_DEFECTS: Defects = {
  'credit-code-check': [set(FIRMS, ['f-0002'], { 统一社会信用代码: '91150700MA0NPTA22T' })],
  'credit-code-kind': [set(FIRMS, ['f-0003'], { 主体类型: '企业' })],
  'licence-type': [set(FIRMS, ['f-0002'], { 食品生产许可证编号: 'SC19915070000023' })],
  'licence-check': [set(FIRMS, ['f-0002'], { 食品生产许可证编号: 'SC10215070000033' })],
  'firm-name-lookalike': [
    set(FIRMS, ['f-0003'], { 企业名称: '示例A奶食店' }),
    // Cyrillic.
    set(FIRMS, ['f-0004'], { 企业名称: '示例\u0410奶食店' }),
  ],
  'firm-name-lookalike-han': [
    set(FIRMS, ['f-0003'], { 企业名称: '示例未来奶食店' }),
    set(FIRMS, ['f-0004'], { 企业名称: '示例末来奶食店' }),
  ],
  'barcode-check': [set(samples, ['XC21150100001'], { 条形码: '6900000000024' })],
};
