import type { Locale } from '../../src/messages/locale.ts';

/** Names of the figures that people ask for most; others go by their names in the data. */
const FIGURES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'firms.inspected': ['检查企业', 'firms inspected'],
  'firms.sampled': ['抽样企业', 'firms sampled'],
  'firms.failed': ['不合格企业', 'firms with failures'],
  'firms.suspected': ['涉嫌违法企业', 'firms suspected'],
  visits: ['检查家次', 'visits'],
  samples: ['抽样批次', 'batches'],
  'samples.passed': ['合格批次', 'batches passed'],
  'samples.failed': ['不合格批次', 'batches failed'],
  'samples.failRate': ['不合格率', 'failure rate'],
  'samples.random': ['随机抽样批次', 'batches drawn at random'],
  'samples.blind': ['盲样检验批次', 'batches tested blind'],
  'samples.made': ['在当地生产的批次', 'batches made there'],
  'samples.madeFailed': ['在当地生产的不合格批次', 'failing batches made there'],
  'days.reportToNotice.median': [
    '从出具报告到公布的天数（中位数）',
    'days from report to notice, median',
  ],
  notices: ['通告', 'notices'],
  repeats: ['重复不合格', 'repeats'],
  cases: ['案件', 'cases'],
  'cases.open': ['未办结案件', 'cases open'],
  'cases.overdue': ['超期案件', 'cases overdue'],
  'cases.closed': ['已办结案件', 'cases closed'],
  measures: ['整改措施', 'measures'],
  penalties: ['处罚', 'penalties'],
  recalls: ['召回', 'recalls'],
};

export const figureName = (stat: string, language: Locale): string => {
  const name = FIGURES[stat]?.[language === 'zh' ? 0 : 1];
  return name === undefined ? stat : `${name} ${stat}`;
};

export const WORDS = {
  zh: {
    title: (base: string) => `合并以后公众会看到什么变化（与 ${base} 相比）`,
    asOf: (day: string) => `两边都按 ${day} 计算。`,
    errors: (n: number) =>
      `✗ 现在的数据有 ${n} 个错误，改正以前不会发布；npm run check 列出每一个。`,
    leftOut: (rows: number) => `有错的行和依据它们的行没有计入比较，共 ${rows} 行。`,
    leftOutRows: '没有计入比较的行',
    rowsOf: (file: string, lines: readonly number[]) => `${file} 第 ${lines.join('、')} 行`,
    nothing: '公众看到的内容没有变化。',
    summary: (added: number, changed: number, withdrawn: number, figures: number, pages: number) =>
      `通告新增 ${added} 条、变动 ${changed} 条、不再公布 ${withdrawn} 条；数字变动 ${figures} 处；涉及页面 ${pages} 个（中英文各一）。`,
    problems: (errors: number, warnings: number) =>
      `数据检查：${errors} 个错误、${warnings} 个提醒`,
    noProblems: '数据检查：没有发现问题。',
    where: '位置',
    problem: '问题',
    remedy: '改法',
    help: '说明',
    attention: '请留意',
    bulletinFigures: (bulletin: string, n: number) =>
      `已公布的通报 ${bulletin} 里有 ${n} 个数字会变。`,
    uncorrected: (notice: string, columns: string) =>
      `已公布的通告 ${notice} 改了${columns}，没有在 corrections.csv 登记更正。`,
    vanished: (notice: string) => `已公布的通告 ${notice} 会消失，没有撤回的依据。`,
    addedNotices: '新增的通告',
    changedNotices: '变动的通告',
    withdrawnNotices: '不再公布的通告',
    columns: { notice: '通告', field: '栏目', before: '原为', after: '改为', corrected: '更正' },
    figure: '数字',
    ofBulletin: (bulletin: string) => `通报 ${bulletin} 的数字`,
    quoted: '正文引用',
    newBulletin: (bulletin: string) => `新增通报 ${bulletin}`,
    goneBulletin: (bulletin: string) => `通报 ${bulletin} 不再公布`,
    bulletins: '通报',
    figuresOf: (scope: string) => `数字：${scope}`,
    otherFigures: '其他数字',
    scope: '范围',
    prose: '改了文字的文件',
    pages: '涉及的页面',
    ahead: '以后公布',
    day: '日期',
    what: '内容',
    moved: (before: string) => `原定 ${before}`,
    isNew: '新排定',
    kinds: { notice: '通告', bulletin: '通报' },
    byDay: (from: string, to: string) => `只因基准日从 ${from} 变为 ${to} 而有的变化`,
    yes: '已登记',
    no: '没有登记',
    derived: '推算',
    reasons: { overturned: '复检推翻', disputed: '有争议，暂不公布' } as Record<string, string>,
    vanishedReason: '没有依据',
    more: (n: number) => `……另有 ${n} 项，见 --format json`,
    colon: '：',
    none: '无',
  },
  en: {
    title: (base: string) => `What the public will see change (compared with ${base})`,
    asOf: (day: string) => `Both sides as of ${day}.`,
    errors: (n: number) =>
      `✗ The present data has errors (${n}) and will not be published; npm run check lists them.`,
    leftOut: (rows: number) =>
      `Rows with errors, and rows that rest on them, are left out of the comparison: ${rows}.`,
    leftOutRows: 'Rows left out',
    rowsOf: (file: string, lines: readonly number[]) => `${file}, lines ${lines.join(', ')}`,
    nothing: 'The public sees nothing change.',
    summary: (added: number, changed: number, withdrawn: number, figures: number, pages: number) =>
      `Notices added ${added}, changed ${changed}, no longer public ${withdrawn}; figures changed ${figures}; pages touched ${pages} (in each language).`,
    problems: (errors: number, warnings: number) =>
      `Data check: errors ${errors}, warnings ${warnings}`,
    noProblems: 'Data check: no problems.',
    where: 'Where',
    problem: 'Problem',
    remedy: 'Remedy',
    help: 'Help',
    attention: 'Please note',
    bulletinFigures: (bulletin: string, n: number) =>
      `The published bulletin ${bulletin} will show other figures: ${n}.`,
    uncorrected: (notice: string, columns: string) =>
      `The published notice ${notice} changes in ${columns} without a row in corrections.csv.`,
    vanished: (notice: string) => `The published notice ${notice} disappears without a ground.`,
    addedNotices: 'Notices added',
    changedNotices: 'Notices changed',
    withdrawnNotices: 'Notices no longer public',
    columns: {
      notice: 'Notice',
      field: 'Column',
      before: 'Before',
      after: 'After',
      corrected: 'Correction',
    },
    figure: 'Figure',
    ofBulletin: (bulletin: string) => `Figures of bulletin ${bulletin}`,
    quoted: 'quoted in the text',
    newBulletin: (bulletin: string) => `New bulletin ${bulletin}`,
    goneBulletin: (bulletin: string) => `Bulletin ${bulletin} is no longer public`,
    bulletins: 'Bulletins',
    figuresOf: (scope: string) => `Figures: ${scope}`,
    otherFigures: 'Other figures',
    scope: 'Scope',
    prose: 'Files of prose that change',
    pages: 'Pages touched',
    ahead: 'To be published',
    day: 'Day',
    what: 'What',
    moved: (before: string) => `was ${before}`,
    isNew: 'new',
    kinds: { notice: 'notice', bulletin: 'bulletin' },
    byDay: (from: string, to: string) =>
      `What changes only because the day moves from ${from} to ${to}`,
    yes: 'recorded',
    no: 'not recorded',
    derived: 'worked out',
    reasons: { overturned: 'overturned', disputed: 'under dispute' } as Record<string, string>,
    vanishedReason: 'no ground',
    more: (n: number) => `… and ${n} more; see --format json`,
    colon: ': ',
    none: 'none',
  },
} as const;

export type Words = (typeof WORDS)[Locale];
