import type { CampaignEntry, Stat } from '../../domain/publication/entries.ts';
import type { TestedEntry } from '../../domain/publication/tested.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import { from, link, own, publishedTable, type ColumnOf } from '../table.ts';
import { campaignColumn } from './notices.ts';

const s = CAMPAIGN_TABLES.samples.fields;

/** The whole numbers and fractions of a row, by name. */
const count = <Row>(title: string, titleEn: string, of: (row: Row) => number): ColumnOf<Row> =>
  own('integer', [title, titleEn, '数目', 'A count'], of);

const tested = publishedTable<TestedEntry>(
  'tested',
  [
    '已公开结果的批次',
    'Batches with a public result',
    '按地区和食品细类合计的合格、不合格批次；争议期内、有争议或未公布的不在其中',
    'Passed and failed batches by region and food; those in dispute or not yet published are left out',
  ],
  ['campaign', 'food', 'region'],
  { rows: (p) => p.tested, campaign: (x) => x.campaign },
  {
    campaign: campaignColumn(),
    category: from(s.category, (x) => x.category, link('categories')),
    food: from(s.food, (x) => x.food, link('foods')),
    region: from(s.region, (x) => x.region, link('regions')),
    passed: count('合格批次', 'Passed', (x) => x.passed),
    failed: count('不合格批次', 'Failed', (x) => x.failed),
  },
);

type FigureRow = Stat & { readonly scope: string; readonly name: string };

const CAMPAIGN_SCOPE = /^campaign:(\S+)/;

const figure = (title: string, titleEn: string, meaning: string, meaningEn: string) =>
  [title, titleEn, meaning, meaningEn] as const;

const SOMETIMES = { required: false } as const;

const figures = publishedTable<FigureRow>(
  'figures',
  [
    '数字',
    'Figures',
    '网站上由数据算出的数字，与网页里的标记同名',
    'The figures that the site reckons from the data, by the names of the marks in its pages',
  ],
  ['scope', 'name'],
  {
    rows: ({ stats }) =>
      stats.flatMap(({ id, stats: named }) =>
        Object.entries(named).map(([name, stat]) => ({ ...stat, scope: id, name })),
      ),
    campaign: ({ scope }, { interviews }) =>
      CAMPAIGN_SCOPE.exec(scope)?.[1] ??
      interviews.find(({ id }) => scope === `interview:${id}`)?.campaign ??
      '',
  },
  {
    scope: own(
      'code',
      figure('范围', 'Scope', '标记中的 data-scope', 'data-scope of the mark'),
      (x) => x.scope,
    ),
    name: own(
      'code',
      figure('指标', 'Name', '标记中的 data-stat', 'data-stat of the mark'),
      (x) => x.name,
    ),
    value: own(
      'number',
      figure('数值', 'Value', '比率是分数，不是百分数', 'A rate is a fraction, not a percentage'),
      (x) => x.value,
    ),
    n: own(
      'integer',
      figure('分子', 'Numerator', '比率才有', 'Of a rate'),
      (x) => x.n ?? null,
      SOMETIMES,
    ),
    d: own(
      'integer',
      figure('分母', 'Denominator', '比率才有', 'Of a rate'),
      (x) => x.d ?? null,
      SOMETIMES,
    ),
    low: own(
      'number',
      figure('区间下限', 'Lower bound', '威尔逊95%区间', 'Of the Wilson 95 % interval'),
      (x) => x.low ?? null,
      SOMETIMES,
    ),
    high: own(
      'number',
      figure('区间上限', 'Upper bound', '威尔逊95%区间', 'Of the Wilson 95 % interval'),
      (x) => x.high ?? null,
      SOMETIMES,
    ),
  },
);

type DayRow = CampaignEntry['calendar'][number] & { readonly campaign: string };

const calendar = publishedTable<DayRow>(
  'calendar',
  ['每日检查和抽样', 'Visits and batches by day', '行动期间每天一行', 'Every day of the window'],
  ['campaign', 'date'],
  {
    rows: ({ campaigns }) =>
      campaigns.flatMap(({ id, calendar: days }) => days.map((x) => ({ ...x, campaign: id }))),
    campaign: (x) => x.campaign,
  },
  {
    campaign: campaignColumn(),
    date: own('date', ['日期', 'Date', '当天', 'The day'], (x) => x.date),
    visits: count('检查家次', 'Visits', (x) => x.visits),
    samples: count('抽样批次', 'Batches', (x) => x.samples),
  },
);

type ProgressRow = CampaignEntry['progress'][number] & { readonly campaign: string };

const progress = publishedTable<ProgressRow>(
  'progress',
  ['整改进度', 'Progress', '每月末的案件数', 'Cases at the end of each month'],
  ['campaign', 'date'],
  {
    rows: ({ campaigns }) =>
      campaigns.flatMap(({ id, progress: ends }) => ends.map((x) => ({ ...x, campaign: id }))),
    campaign: (x) => x.campaign,
  },
  {
    campaign: campaignColumn(),
    date: own('date', ['日期', 'Date', '月末或数据日', 'End of a month, or the as-at day'], (x) => {
      return x.date;
    }),
    open: count('未结案件', 'Open', (x) => x.open),
    overdue: count('其中逾期', 'Of these overdue', (x) => x.overdue),
    closed: count('已结案件', 'Closed', (x) => x.closed),
  },
);

export const FIGURE_TABLES = [tested, figures, calendar, progress] as const;
