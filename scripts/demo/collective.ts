import type { Attendance, Commitment, Interview } from '../../src/domain/schema/tables.ts';

/** The interview of the public report. Date, form and attendance in sum are real; how it divides is made up. */
const ID = 'yt-2022-01';

export const COLLECTIVE: Interview = {
  id: ID,
  date: '2022-04-14',
  level: 'collective',
  form: 'video',
  title: '食品生产企业隐患排查集体责任约谈',
  firm: null,
  region: null,
  agenda: [
    '通报监督检查和立案情况',
    '通报抽检监测结果及分析',
    '部分盟市政府和市场监管部门表态',
    '对企业、监管部门和属地提出要求',
    '部署下一阶段隐患排查',
  ],
};

const present = (
  role: string,
  roleEn: string,
  people: number,
  reported: string | null = null,
): Attendance => ({ interview: ID, role, roleEn, people, reported });

/** Sums to 1010. */
export const COLLECTIVE_ATTENDANCE: Attendance[] = [
  present(
    '自治区市场监管局相关处室人员',
    'Divisions of the regional market regulator',
    26,
    '监督检查和立案情况，以及下一阶段要求',
  ),
  present(
    '自治区质检机构人员',
    'Regional quality inspection institute',
    4,
    '抽检监测结果及原因分析',
  ),
  present(
    '盟市政府分管负责人',
    'Deputy mayors and deputy league leaders in charge',
    12,
    '属地案件查办和整改的安排',
  ),
  present(
    '盟市市场监管局主要负责人',
    'Heads of league and city bureaus',
    12,
    '案件查办和问题整改的承诺',
  ),
  present('盟市市场监管局分管负责人', 'Deputy heads of league and city bureaus', 24),
  present('盟市市场监管局科长', 'Division chiefs of league and city bureaus', 96),
  present('旗县（市、区）市场监管局负责人', 'Heads of county bureaus', 206),
  present('旗县（市、区）市场监管局股长', 'Section chiefs of county bureaus', 206),
  present('基层市场监管所所长', 'Chiefs of local stations', 424),
];

type Line = readonly [
  party: string,
  commitment: string,
  due: string,
  keptOn: string | null,
  followUp: string,
];

const LINES: readonly Line[] = [
  [
    '不合格产品生产企业',
    '查清每一批次不合格产品的去向和数量，如实报告属地',
    '2022-04-30',
    '2022-04-28',
    '各企业均已报告，数量与召回记录核对一致',
  ],
  [
    '不合格产品生产企业',
    '对同类产品、同一生产线举一反三开展自查',
    '2022-05-15',
    '2022-05-13',
    '自查报告全部收齐，发现的问题列入各自清单',
  ],
  [
    '盟市市场监管部门',
    '对辖区六类产品生产企业再排查一遍，一企一单',
    '2022-05-31',
    '2022-06-17',
    '企业数量多的地区晚于时限完成，清单已录入系统',
  ],
  [
    '盟市市场监管部门',
    '逾期未办结的案件逐件说明原因并重新明确时限',
    '2022-05-10',
    '2022-05-09',
    '已逐件说明，重新明确的时限列入督办',
  ],
  [
    '旗县市场监管部门',
    '整改完成的企业三十日内至少回访一次',
    '2022-06-15',
    null,
    '多数企业已回访，偏远牧区尚未走到',
  ],
  [
    '盟市政府',
    '建立会商、通报、行刑衔接、区域联动、应急处置五项制度',
    '2022-06-30',
    '2022-06-24',
    '制度文件均已印发并报备',
  ],
  [
    '盟市政府',
    '把基层所快检设备和人员经费列入年度安排',
    '2022-06-20',
    null,
    '部分地区已列入，其余待预算调整',
  ],
  [
    '自治区质检机构',
    '为检验能力不足的小企业开放送检通道，提供技术指导',
    '2022-05-20',
    '2022-05-18',
    '通道已开放，首批企业已送检',
  ],
  ['自治区市场监管部门', '按季度公布整改进度', '2022-06-30', '2022-06-30', '首期进度已公布'],
  [
    '自治区市场监管部门',
    '编写含乳固态成型制品卫生控制指南并组织培训',
    '2022-09-30',
    null,
    '初稿已征求企业意见',
  ],
];

export const COLLECTIVE_COMMITMENTS: Commitment[] = LINES.map(
  ([party, commitment, due, keptOn, followUp], i) => ({
    id: `cn-${String(i + 1).padStart(2, '0')}`,
    interview: ID,
    party,
    commitment,
    due,
    keptOn,
    followUp,
  }),
);
