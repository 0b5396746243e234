import type { Bilingual } from '../../../domain/schema/field.ts';
import type { CaseEntry, NoticeEntry } from '../../../domain/publication/entries.ts';

/** A notice, its case, and the names of its codes. */
export interface Seen {
  readonly notice: NoticeEntry;
  readonly file: CaseEntry | undefined;
  readonly region: string;
  readonly items: ReadonlyMap<string, string>;
}

/** A field of openFDA’s food enforcement reports, and what of a notice stands in it. */
interface Crossing {
  readonly field: string;
  /** Columns of our tables that it is made of; empty where nothing corresponds. */
  readonly from: readonly string[];
  readonly note: Bilingual;
  readonly of: (seen: Seen) => string;
}

/** openFDA writes days without hyphens. */
const plain = (day: string | null | undefined): string => (day ?? '').replaceAll('-', '');

const CLASSES = { one: 'Class I', two: 'Class II', three: 'Class III' } as const;

const recallOf = ({ file }: Seen) => file?.timeline.find(({ type }) => type === 'recallStarted');

const levelOf = (seen: Seen): string => {
  const level = recallOf(seen)?.level;
  return level ? CLASSES[level] : 'Not Yet Classified';
};

const statusOf = ({ file }: Seen): string => {
  if (file?.status.state === 'closed') return 'Terminated';
  return file && file.status.firmDoneOn !== null ? 'Completed' : 'Ongoing';
};

const reasonOf = ({ notice, items }: Seen): string =>
  notice.failures
    .map(({ item, value, limit }) => `${items.get(item) ?? item}：${value}（${limit}）`)
    .join('；');

const NOTHING = '';
const nothing = (): string => NOTHING;

const crossing = (
  field: string,
  from: readonly string[],
  zh: string,
  en: string,
  of: (seen: Seen) => string,
): Crossing => ({ field, from, note: { zh, en }, of });

const none = (field: string): Crossing =>
  crossing(field, [], '本站没有对应内容，为空文本', 'Nothing corresponds; an empty text', nothing);

/** The crosswalk: one row a field, in the order of openFDA’s own reference. */
export const CROSSWALK: readonly Crossing[] = [
  crossing(
    'recall_number',
    ['notices.id'],
    '通告编号；通告不等于召回',
    'Id of the notice; a notice is not a recall',
    ({ notice }) => notice.id,
  ),
  crossing(
    'event_id',
    ['notices.case'],
    '案件编号，没有案件则为空文本',
    'Id of the case; an empty text where there is none',
    ({ notice }) => notice.case ?? NOTHING,
  ),
  crossing(
    'status',
    ['cases.state', 'cases.firmDoneOn'],
    '监管部门核验结案为 Terminated，企业报告整改完成为 Completed，其余为 Ongoing',
    'Terminated once the regulator has closed the case, Completed once the firm reports done, else Ongoing',
    statusOf,
  ),
  crossing(
    'classification',
    ['events.level'],
    '召回级别；没有召回为 Not Yet Classified',
    'Level of the recall; Not Yet Classified without one',
    levelOf,
  ),
  crossing('product_type', [], '总是 Food', 'Always Food', () => 'Food'),
  crossing(
    'recalling_firm',
    ['notices.producer'],
    '标称生产企业；不表示该企业已经召回',
    'Producer as labelled; it does not say that the firm has recalled anything',
    ({ notice }) => notice.producer.name,
  ),
  crossing(
    'address_1',
    ['notices.producerAddress'],
    '标称生产企业地址',
    'Address of the producer',
    ({ notice }) => notice.producer.address,
  ),
  none('address_2'),
  none('city'),
  crossing(
    'state',
    ['notices.producerRegion'],
    '生产企业所在盟市的名称',
    'Name of the region where the producer is',
    ({ region }) => region,
  ),
  none('postal_code'),
  crossing('country', [], '总是 China', 'Always China', () => 'China'),
  crossing(
    'product_description',
    ['notices.product', 'notices.brand', 'notices.specification'],
    '食品名称、商标、规格，用逗号隔开',
    'Product, brand and specification, by commas',
    ({ notice: { product, brand, specification } }) =>
      [product, brand, specification].filter((part) => part !== null).join('，'),
  ),
  none('product_quantity'),
  crossing(
    'code_info',
    ['notices.batch', 'notices.madeOn', 'notices.barcode'],
    '批号、日期、条码，用逗号隔开',
    'Batch, day and barcode, by commas',
    ({ notice: { batch, madeOn, barcode } }) =>
      [batch, madeOn, barcode].filter((part) => part !== null).join('，'),
  ),
  none('more_code_info'),
  crossing(
    'reason_for_recall',
    ['failures.item', 'failures.value', 'failures.limit'],
    '不合格项目：检验结果（标准值），用分号隔开',
    'Failing item: result (limit), by semicolons',
    reasonOf,
  ),
  none('distribution_pattern'),
  none('voluntary_mandated'),
  none('initial_firm_notification'),
  crossing(
    'recall_initiation_date',
    ['events.date'],
    '召回启动的日期，没有则为空文本',
    'Day on which a recall began; an empty text without one',
    (seen) => plain(recallOf(seen)?.date),
  ),
  none('center_classification_date'),
  crossing('report_date', ['notices.publishedOn'], '公告日期', 'Day of publication', ({ notice }) =>
    plain(notice.publishedOn),
  ),
  crossing(
    'termination_date',
    ['cases.closedOn'],
    '结案日期，未结则为空文本',
    'Day of the closing; an empty text while open',
    ({ file }) => plain(file?.status.closedOn),
  ),
];
