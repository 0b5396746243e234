import { addMonths, type Day } from '../../domain/date.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import type { Table } from '../../domain/schema/table.ts';
import { emptyTable } from './csv.ts';
import { TO_FILL } from './example.ts';

/** The description of a new campaign. What is not filled in yet is said by the check, line by line. */
const SETTINGS = `\
# 一次行动的说明。每一处“${TO_FILL}”都要改掉（连同括号），改完运行 npm run check。
# The description of a campaign. Replace every “${TO_FILL}”, then run npm run check.

# 名称；shortTitle 用在表格和菜单里。
title:
  zh: ${TO_FILL}行动名称
  en: ${TO_FILL} Name of the campaign
shortTitle:
  zh: ${TO_FILL}简称
  en: ${TO_FILL} Short name
# 为什么做这次行动，一两句。
purpose:
  zh: ${TO_FILL}为了什么
  en: ${TO_FILL} What for
# 演示数据写 true，页面会处处注明；真实数据写 false。
demo: false
# 检查和抽样的第一天、最后一天。第一天之前，网站上不提这次行动。
window:
  from: {from}
  to: {to}
# 针对的消费旺季；没有就写 []。写法：
#   - name:
#       zh: 春节
#       en: Spring Festival
#     date: 2024-02-10
keyPeriods: []
# 怎样检查、怎样抽样。
method:
  zh: ${TO_FILL}怎么查、怎么抽
  en: ${TO_FILL} How firms were visited and batches drawn
# 这些数字不能说明什么；印在每一个比率旁边。
caveat:
  zh: 抽样对准风险较高的企业和产品，不合格率只说明本次抽到的批次，不能代表这些食品的总体状况。
  en: Sampling was aimed at firms and products of higher risk. The failure rate describes the batches drawn here and does not stand for these foods in general.
# 工作组；visits.csv 的“工作组”一列填这里的 id。
groups:
  - id: g-01
    name:
      zh: 第一工作组
      en: Work group 1
# 查了哪些食品类别；代码见 data/reference/categories.csv。
categories:
  - {category}
# 对外公布的总数。表里数出来不一样时，检查会说数出来是几。
declared:
  firms: 0
  samples: 0
  failed: 0
  suspected: 0
  groups: 0
# 依据的公开报道或文件，至少一条；url 可以不写。
sources:
  - title:
      zh: ${TO_FILL}文件名称
      en: ${TO_FILL} Title of the document
`;

const settings = (today: Day, category: string): string =>
  SETTINGS.replace('{from}', today)
    .replace('{to}', addMonths(today, 3))
    .replace('{category}', category);

/** The files of a new campaign, by name. */
export const campaignFiles = (today: Day, category: string): ReadonlyMap<string, string> =>
  new Map([
    ['campaign.yaml', settings(today, category)],
    ...(Object.values(CAMPAIGN_TABLES) as unknown as Table[]).map(
      (table) => [`${table.name}.csv`, emptyTable(table)] as const,
    ),
  ]);
