import { say, type Part, type Sentence } from '../sentence.ts';

export const home = {
  check: {
    heading: '查一查我买的食品',
    label: '产品名、生产企业、批号或条形码',
    placeholder: '如：发酵乳 20210901',
    button: '查询',
    packet: '手里有包装？逐项核对是不是那一批',
    hint: '照包装上写的输入。没有查到，只说明它不在已公布的不合格产品里，不等于检验合格。',
  },
  latest: {
    heading: '最新公布',
    bulletin: '风险通报',
    notices: '不合格通告',
    all: '查看全部不合格通告',
    allBulletins: '查看全部通报',
  },
  scale: {
    heading: '问题有多大',
    failing: (samples: Part, failed: Part): Sentence =>
      say`抽检${samples}批次，${failed}批次不合格`,
    campaign: '本次行动不合格率',
    compare: '两个数字不能直接相比：本次行动专查高风险的产品，全国抽检覆盖各类食品。',
    more: '看完整的分析',
  },
  progress: {
    heading: '查出之后怎样了',
    open: '办理中',
    overdue: '其中逾期',
    closed: '已结案',
    explain: (cases: Part): Sentence =>
      say`立项处理的案件共${cases}件。监管部门核验整改后才算结案。`,
    more: '看整改清单',
  },
  complain: {
    prepare: '打电话前，请准备好购物凭证、包装照片、批号或生产日期。',
  },
  ways: {
    categories: '按食品类别',
    regions: '按地区',
  },
};
