import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { VersionEntry } from '../../domain/publication/entries-history.ts';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import * as vocabulary from '../../domain/schema/vocabularies.ts';
import { from, link, own, publishedTable, type ColumnOf } from '../table.ts';
import * as words from '../words.ts';

const { notices: n, samples: s, results: r, corrections: c } = CAMPAIGN_TABLES;
const firm = SITE_TABLES.firms.fields;

export const campaignColumn = <Row extends { readonly campaign: string }>(): ColumnOf<Row> =>
  own('code', ['行动', 'Campaign', '属于哪次行动', 'Campaign it belongs to'], (x) => x.campaign, {
    ...link('campaigns'),
  });

/** What a notice says of the batch, now or in a version before. */
type Batch = Omit<VersionEntry, 'id' | 'notice' | 'version' | 'from' | 'until' | 'corrected'>;

const OFTEN = { required: false } as const;

const productColumns = <Row extends Batch>(): Record<string, ColumnOf<Row>> => ({
  number: from(n.fields.number, (x) => x.number),
  publishedOn: from(n.fields.publishedOn, (x) => x.publishedOn),
  campaign: campaignColumn(),
  product: from(s.fields.product, (x) => x.product),
  brand: from(s.fields.brand, (x) => x.brand),
  specification: from(s.fields.specification, (x) => x.specification),
  barcode: from(s.fields.barcode, (x) => x.barcode),
  batch: from(s.fields.batch, (x) => x.batch),
  madeOn: from(s.fields.madeOn, (x) => x.madeOn),
  dateKind: from(s.fields.dateKind, (x) => x.dateKind, { vocabulary: vocabulary.dateKind }),
  category: from(s.fields.category, (x) => x.category, link('categories')),
  food: from(s.fields.food, (x) => x.food, link('foods')),
});

const producerColumns = <Row extends Batch>(): Record<string, ColumnOf<Row>> => ({
  firm: from(s.fields.firm, (x) => x.producer?.firm ?? null, OFTEN),
  producer: own(
    'text',
    ['标称生产企业名称', 'Producer', '标签上的生产企业', 'Producer as labelled'],
    (x) => x.producer?.name ?? null,
    OFTEN,
  ),
  producerAddress: own(
    'text',
    ['标称生产企业地址', 'Producer’s address', '生产地址', 'Place of production'],
    (x) => x.producer?.address ?? null,
    OFTEN,
  ),
  producerRegion: own(
    'code',
    ['生产企业所在盟市', 'Producer’s region', '企业所在地的区划代码', 'Region where the firm is'],
    (x) => x.producer?.region ?? null,
    { ...OFTEN, ...link('regions') },
  ),
  licence: from(firm.licence, (x) => x.producer?.licence ?? null),
  creditCode: from(firm.creditCode, (x) => x.producer?.creditCode ?? null, OFTEN),
});

const sampleColumns = <Row extends Batch>(): Record<string, ColumnOf<Row>> => ({
  seller: from(s.fields.sellerName, (x) => x.seller.name),
  sellerAddress: from(s.fields.sellerAddress, (x) => x.seller.address),
  region: from(s.fields.region, (x) => x.seller.region, link('regions')),
  sample: from(s.fields.sample, (x) => x.sample.number),
  sampledOn: from(s.fields.sampledOn, (x) => x.sample.sampledOn),
  stage: from(s.fields.stage, (x) => x.sample.stage, { vocabulary: vocabulary.samplingStage }),
  random: from(s.fields.random, (x) => x.sample.random, { kind: 'boolean' }),
  blind: from(s.fields.blind, (x) => x.sample.blind, { kind: 'boolean' }),
  lab: from(s.fields.lab, (x) => x.sample.lab),
  report: from(s.fields.report, (x) => x.sample.report),
  reportedOn: from(s.fields.reportedOn, (x) => x.sample.reportedOn),
  demo: own(
    'boolean',
    ['演示', 'Demonstration', '是否为虚构的演示数据', 'Whether it is made up'],
    (x) => x.demo,
  ),
});

/** The columns that tell of the batch. */
export const batchColumns = <Row extends Batch>(): Record<string, ColumnOf<Row>> => ({
  ...productColumns<Row>(),
  ...producerColumns<Row>(),
  ...sampleColumns<Row>(),
});

export const noticeId = <Row>(of: (row: Row) => string, key = false): ColumnOf<Row> =>
  from(n.fields.id, of, key ? {} : link('notices'));

const notices = publishedTable<NoticeEntry>(
  'notices',
  [
    '不合格通告',
    'Notices',
    '已公布的不合格批次，一批次一行',
    'Published failing batches, one a row',
  ],
  ['id'],
  { rows: (p) => p.notices, campaign: (x) => x.campaign },
  {
    id: noticeId((x) => x.id, true),
    ...batchColumns<NoticeEntry>(),
    urgent: own(
      'boolean',
      ['紧急公布', 'Urgent', '争议期未过而先行公布', 'Published before disputes were settled'],
      (x) => x.urgent,
    ),
    problemClasses: own(
      'code',
      ['问题代码', 'Problem classes', '不合格属于哪几类问题', 'Classes of what failed'],
      (x) => x.problemClasses,
      { list: true, ...link('problem-classes') },
    ),
    case: own(
      'code',
      [
        '案件编号',
        'Case',
        '核查处置的案件；没有则空',
        'Case in which it is dealt with; blank for none',
      ],
      (x) => x.case,
      { ...OFTEN, ...link('cases') },
    ),
    noCaseReason: from(s.fields.noCaseReason, (x) => x.noCaseReason),
    repeatOf: own(
      'code',
      [
        '重复于',
        'Repeats',
        '同一企业此前12个月内同项目或同类问题的通告',
        'Notices of the same firm on the same item or class within the 12 months before',
      ],
      (x) => x.repeatOf,
      { list: true, ...link('notices') },
    ),
  },
);

type FailureRow = NoticeEntry['failures'][number] & {
  readonly notice: string;
  readonly sample: string;
  readonly campaign: string;
};

const failures = publishedTable<FailureRow>(
  'failures',
  [
    '不合格项目',
    'Failing items',
    '通告里的不合格项目，一项一行',
    'Items that failed, one item of one notice a row',
  ],
  ['notice', 'item'],
  {
    rows: ({ notices: all }) =>
      all.flatMap(({ id, sample, campaign, failures: failed }) =>
        failed.map((x) => ({ ...x, notice: id, sample: sample.number, campaign })),
      ),
    campaign: (x) => x.campaign,
  },
  {
    notice: noticeId((x) => x.notice),
    sample: from(r.fields.sample, (x) => x.sample),
    item: from(r.fields.item, (x) => x.item, link('items')),
    problemClass: own(
      'code',
      ['问题代码', 'Problem class', '属于哪类问题', 'Class of the problem'],
      (x) => x.problemClass,
      link('problem-classes'),
    ),
    value: from(r.fields.value, (x) => x.value),
    limit: from(r.fields.limit, (x) => x.limit),
    standard: from(r.fields.standard, (x) => x.standard),
    reason: own(
      'word',
      ['不合格情形', 'How it failed', '怎样不符合标准值', 'In what way it missed the limit'],
      (x) => x.reason,
      { vocabulary: words.failureReason },
    ),
  },
);

type CorrectionRow = NoticeEntry['corrections'][number] & {
  readonly notice: string;
  readonly campaign: string;
};

const corrections = publishedTable<CorrectionRow>(
  'corrections',
  [
    '更正',
    'Corrections',
    '已公布内容的每一处改动',
    'Every change to something published, one a row',
  ],
  ['notice', 'id'],
  {
    rows: ({ notices: all }) =>
      all.flatMap(({ id, campaign, corrections: made }) =>
        made.map((x) => ({ ...x, notice: id, campaign })),
      ),
    campaign: (x) => x.campaign,
  },
  {
    id: from(c.fields.id, (x) => x.id),
    notice: noticeId((x) => x.notice),
    date: from(c.fields.date, (x) => x.date),
    field: from(c.fields.field, (x) => x.field),
    item: from(c.fields.item, (x) => x.item, link('items')),
    before: from(c.fields.before, (x) => x.before),
    after: from(c.fields.after, (x) => x.after),
    reason: from(c.fields.reason, (x) => x.reason),
  },
);

export const NOTICE_TABLES = [notices, failures, corrections] as const;
