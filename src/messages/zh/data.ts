import { say, type Part, type Sentence } from '../sentence.ts';

export const data = {
  title: '数据',
  lead: '本站的每个数字都由数据表算出。下面是每张表、每一列的含义，由程序中的定义直接生成。',
  description: '数据字典：每张数据表、每一列的含义、单位、示例和来源。',
  marks: '怎样核对数字',
  marksText:
    '网页里由数据算出的数字带有标记：写明指标名称和统计范围，比率还带分子、分母。手里有数据表的，照着标记就能重算。',
  dictionary: '数据字典',
  place: { site: '全站共用的表', campaign: '每次行动各有一份的表', reference: '参考表' },
  column: '列名',
  meaning: '含义',
  example: '示例',
  source: '出处',
  visibility: { public: '公开', internal: '内部' },
  internalMeaning: '标为“内部”的列只供工作使用，不会出现在网站上。',
  unit: (unit: string) => `单位：${unit}`,
  fields: (count: Part): Sentence => say`${count}列`,
  deadlines: {
    heading: '法定期限',
    lead: '计算“逾期”所用的期限和依据。标为“待核对”的，尚未与现行条文逐字核对。',
    step: '步骤',
    limit: '期限',
    basis: '依据',
    checked: '核对',
  },
};
