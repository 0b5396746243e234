import { say, type Part, type Sentence } from '../sentence.ts';

export const changes = {
  title: '更正与撤回',
  description: '已经公布的通告改了什么、什么时候改的、为什么改，以及撤回了哪些通告。',
  lead: '已经公布的通告如有更正，逐处列在这里，撤回的也列在这里，新的在前。更正以前的版本仍可查看；原来写错了企业的，不再显示那家企业。',
  count: (count: Part): Sentence => say`共${count}处。`,
  none: '目前没有更正，也没有撤回的通告。',
  /** A change on a list of all notices: which notice it is of. */
  ofNotice: (product: Part, id: Part): Sentence => say`${product}，通告${id}`,
  altered: (before: Part, after: Part): Sentence => say`原为“${before}”，更正为“${after}”。`,
  added: (after: Part): Sentence => say`原来没有，补为“${after}”。`,
  removed: (before: Part): Sentence => say`原为“${before}”，已删去。`,
  /** Columns whose own titles would not be understood outside their tables. */
  named: {
    'sample.category': '食品类别',
    'sample.food': '食品细类',
    'sample.firm': '标称生产企业',
    'firm.name': '企业名称',
    'firm.address': '企业地址',
    'firm.region': '企业所在盟市',
  } as Readonly<Record<string, string>>,
  nothing: '无',
  reason: (reason: Part): Sentence => say`原因：${reason}`,
  seeBefore: '看更正前的版本',
  history: '版本与引用',
  unchanged: '公布以来没有更正。',
  version: (number: string) => `第${number}版`,
  current: '现行',
  firstPublished: '首次公布。',
  seeVersion: (number: string) => `看第${number}版`,
  permanent: '本页网址固定不变。内容如有更正，旧版仍会保留，并注明改了什么。',
  cite: '引用时请写',
  citation: (authority: string, id: Part, number: Part, version: string, day: Part): Sentence =>
    say`${authority}：不合格产品通告${id}（${number}），第${version}版，截至${day}。`,
  superseded: {
    kicker: '旧版通告，已被更正',
    description: (product: string, version: string) =>
      `${product}不合格产品通告的第${version}版，已被更正，仅供查考。`,
    title: (product: string, version: string) => `${product}（第${version}版，已更正）`,
    term: (from: Part, until: Part): Sentence =>
      say`${from}公布，${until}起由更正后的版本代替。这里保留原样，仅供查考。`,
    seeCurrent: '看现行通告',
    corrected: '后来更正了什么',
    record: '这一版写的是',
    changedLater: '后来更正',
    producerWithheld: '原来写错了企业，不再显示',
  },
  withdrawn: {
    title: (id: string) => `通告${id}已撤回`,
    description: '这条通告已经撤回。',
    term: (published: Part, withdrawn: Part): Sentence =>
      say`这条通告于${published}公布，${withdrawn}撤回。`,
    overturned: '复检推翻了原来的检验结论，这一批次不再作为不合格产品公布。',
    disputed: '企业对检验结果提出了复检或异议，结果确定以前不公布。',
    kept: '网址保留，内容不再显示。',
  },
  formerFirm: {
    title: (id: string) => `企业${id}`,
    none: '该企业目前没有公开的记录。',
    kept: '公布期满、信用已经修复或者已经撤回的记录不再显示，网址保留。',
  },
};
