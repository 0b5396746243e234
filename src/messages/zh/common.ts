import { say, type Part, type Sentence } from '../sentence.ts';

export const common = {
  skip: '跳到正文',
  mainMenu: '主要栏目',
  moreMenu: '更多栏目',
  breadcrumbs: '所在位置',
  /** 长辈版: this page in larger letters. */
  largeText: '大字',
  /** This language's own name. */
  language: '中文',
  readPage: '阅读本页中文版',
  columns: {
    home: '首页',
    search: '查询',
    check: '核对包装',
    bulletins: '风险通报',
    notices: '不合格通告',
    categories: '食品类别',
    regions: '地区',
    firms: '企业',
    rectification: '整改',
    items: '检验项目',
    interviews: '责任约谈',
    aim: '下一次查哪里',
    watch: '关注专题',
    changes: '更正与撤回',
    methodology: '方法',
    data: '数据',
    about: '关于',
  },
  /** The same, as short as a menu on a telephone wants them. */
  menu: {
    search: '查询',
    check: '核对包装',
    bulletins: '通报',
    notices: '不合格',
    categories: '食品',
    regions: '地区',
    firms: '企业',
    rectification: '整改',
    items: '检验项目',
    interviews: '责任约谈',
    aim: '下一次查哪里',
    watch: '关注专题',
    changes: '更正',
    methodology: '方法',
    data: '数据',
    about: '关于',
  },
  /** Title of a page and the site, as browsers and search engines show it. */
  documentTitle: (page: string, site: string) => `${page} - ${site}`,
  /** The n-th page of a list. */
  pageOf: (page: string, total: string) => `第${page}页，共${total}页`,
  /** Of a list with the newest first, whose pages are counted from the oldest entry. */
  pageFromOldest: (page: string) => `第${page}页（从最早的算起）`,
  newest: '最新',
  pageTitle: (title: string, page: string) => `${title}（第${page}页）`,
  pages: '翻页',
  previousPage: '上一页',
  nextPage: '下一页',
  asOf: (day: Part): Sentence => say`数据截至${day}`,
  publishedBy: (regulator: string) => `${regulator}发布`,
  hotline: (name: string, number: string) => `${name}：${number}`,
  listSeparator: '、',
  /** Between parts of one statement: closed on …, in time. */
  clause: '，',
  colon: '：',
  /** Between two sentences. */
  sentenceGap: '',
  /** Follows a statement that stands without its full stop. */
  sentences: (next: string) => `。${next}`,
  /** Between facts on one line. */
  dot: '　',
  bracketed: (text: string) => `（${text}）`,
  labelled: (label: string, text: string) => `${label}：${text}`,
  unit: {
    batches: '批次',
    firms: '家',
    visits: '家次',
    cases: '件',
    notices: '条',
    days: '天',
    groups: '个',
    kinds: '类',
  },
  /** 95 % interval of a rate. */
  interval: (low: string, high: string) => `95%区间${low}–\u2060${high}`,
  /** A rate that is not given, because too few batches were drawn. */
  tooFew: (failed: Part, samples: Part): Sentence =>
    say`${samples}批次中${failed}批次不合格；批次太少，不算比率`,
  noSamples: '没有抽样',
  previewProblems: (count: string) => `预览：数据中有${count}处问题，有错误的行没有显示。`,
  tableOf: (title: string) => `${title}（表）`,
  contents: '本页内容',
  cite: '引用本页',
  permanentAddress: '永久地址',
  asAtAddress: '当日数据的地址',
  caveat: '怎样理解这些数字',
  allOf: (title: string) => `全部${title}`,
};
