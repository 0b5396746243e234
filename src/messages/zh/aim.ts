import { say, type Part, type Sentence } from '../sentence.ts';

export const aim = {
  title: '下一次查哪里',
  lead: '哪类食品、哪个地区产的、哪个项目，最该再查一遍。排序只用可以公开的记录，每一分怎么来的都列在下面。',
  basedOn: (since: Part, batches: Part): Sentence =>
    say`依据${since}之后抽样、结果已经公布的${batches}批次。`,
  method:
    '每个因素先数出一个数，到“计满值”得满分，不到的按比例得分；各因素相加，满分一百。占比取95%区间的下限，批次少、偶然不合格的不会因此排到前面。',
  first: '排在最前面的',
  name: (region: string, category: string, item: string) => `${region} · ${category} · ${item}`,
  place: (rank: string) => `第${rank}位`,
  points: (points: Part): Sentence => say`${points}分`,
  nothing: '这段时间没有公布过不合格批次，无从排序。',
  reasons: {
    here: (failed: Part, tested: Part, least: string): Sentence =>
      say`当地产的，验过这一项的${tested}批次中有${failed}批次不合格；为排除偶然，占比按95%区间的下限${least}计。`,
    everywhere: (failed: Part, tested: Part, least: string): Sentence =>
      say`各地合计，${tested}批次中有${failed}批次不合格；占比按下限${least}计。`,
    failing: (batches: Part): Sentence => say`不合格的一共${batches}批次。`,
    repeats: (batches: Part): Sentence => say`有${batches}批次，是同一企业一年内再次出现同类问题。`,
    open: (cases: Part): Sentence => say`相关案件还有${cases}件没有结案。`,
    overdue: (cases: Part): Sentence => say`有${cases}件案件已经逾期。`,
    gravity: (kind: string, grade: Part, reason: string): Sentence =>
      say`${kind}，危害程度${grade}级：${reason}。`,
    leadIndustry: '属于本地区的主打产业，产量大，影响面广。',
    watched: (batches: Part, topics: Part): Sentence =>
      say`不合格批次中有${batches}批次属于${topics}。`,
    topics: '关注专题',
    keyPeriod: (batches: Part, days: Part): Sentence =>
      say`不合格批次中有${batches}批次是在重点消费时段前${days}天内抽到的。`,
    concern: (reports: Part): Sentence =>
      say`近期有${reports}件投诉、反映或曝光涉及这类食品，不等于查实。`,
  },
  notices: '有关通告',
  working: '得分怎样算出来',
  columns: {
    rank: '名次',
    target: '对象',
    total: '合计',
    factor: '因素',
    value: '数值',
    full: '计满值',
    weight: '权重',
    points: '得分',
    meaning: '含义',
    basis: '依据',
    problemClass: '问题类别',
    grade: '级',
    reason: '说明',
    region: '地区',
    category: '食品类别',
    visits: '检查家次',
  },
  all: '每个对象的得分',
  allNote: (shown: Part, total: Part): Sentence =>
    say`有不合格批次的对象共${total}个，列出${shown}个。各列是因素的得分，相加就是合计。`,
  limits: '这个排序说明不了什么',
  cannot: [
    '名次只决定先查谁，不是对企业或地区的评价。得分相近的，先后没有意义。',
    '抽样本来就对准风险较高的产品，占比不代表这些食品的总体状况。',
    '没有查出问题的不在表里。没有抽到，不等于没有问题。',
    '只用已经公布的结果：复检、异议还没有结束的批次不算，涉嫌而没有结论的也不算。',
    '地区按产地算，不按抽样地点算；在外地抽到的本地产品也算本地的。',
    '投诉多，可能只是买的人多。它只占小分。',
  ],
  unsampled: '去过、却没有一批结果的',
  unsampledNote:
    '下面这些地区的这类食品，检查组去过企业，却没有一个批次的结果。下一次至少应当抽一批。',
  noUnsampled: '每个检查过的地区和类别，都有公布的结果。',
  weights: '因素和权重',
  weightsNote: '权重写在数据文件里，改动随数据一起公开。',
  gravity: '各类问题的危害程度',
  gravityNote:
    '一级最轻，五级最重。这是按类别的大致判断，只用来排序，不能代替对具体批次的风险评估；级别写在数据文件里，应由专业人员审定。',
};
