import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { byKey } from '../../domain/group.ts';
import { dateKind } from '../../domain/schema/vocabularies.ts';
import { own, publishedTable, type ColumnOf } from '../table.ts';

/** A notice with its codes resolved to the names that the official table shows. */
interface OfficialRow {
  readonly notice: NoticeEntry;
  readonly order: number;
  readonly region: string;
  readonly category: string;
  readonly results: string;
  readonly campaign: string;
}

/** Stands between the parts of a result, and between results, in the official table. */
const PART = '║';
const RESULT = '；';

function officialRows(publication: Publication): OfficialRow[] {
  const regions = byKey(publication.regions, ({ id }) => id);
  const categories = byKey(publication.categories, ({ id }) => id);
  const items = byKey(publication.items, ({ id }) => id);
  const campaigns = byKey(publication.campaigns, ({ id }) => id);
  const orders = new Map<string, number>();
  const next = (campaign: string): number => {
    const order = (orders.get(campaign) ?? 0) + 1;
    orders.set(campaign, order);
    return order;
  };
  return publication.notices.map((notice) => ({
    notice,
    order: next(notice.campaign),
    region: regions.get(notice.seller.region)?.name.zh ?? notice.seller.region,
    category: categories.get(notice.category)?.name.zh ?? notice.category,
    results: notice.failures
      .map(({ item, value, limit }) => [items.get(item)?.name.zh ?? item, value, limit].join(PART))
      .join(RESULT),
    campaign: campaigns.get(notice.campaign)?.title.zh ?? notice.campaign,
  }));
}

/** `/` says in the official table that there is none. */
const text = (
  title: string,
  titleEn: string,
  of: (row: OfficialRow) => string | null,
): ColumnOf<OfficialRow> =>
  own('text', [title, titleEn, '官方表的同名列', 'The official column'], (x) => of(x) ?? '/');

/** The attachment of an official notice, in its columns and their order. */
export const official = publishedTable<OfficialRow>(
  'official',
  [
    '不合格产品信息表',
    'Official table',
    '按公告附件的列和次序，供人阅读和转载',
    'In the columns and order of the official attachment, to be read and reprinted',
  ],
  ['sample'],
  { rows: officialRows, campaign: ({ notice }) => notice.campaign },
  {
    sample: text('抽样编号', 'Sample number', (x) => x.notice.sample.number),
    order: own(
      'integer',
      ['序号', 'Row', '在本次行动中的次序', 'Order within the campaign'],
      (x) => x.order,
    ),
    producer: text('标称生产企业名称', 'Producer', (x) => x.notice.producer.name),
    producerAddress: text('标称生产企业地址', 'Producer’s address', (x) => {
      return x.notice.producer.address;
    }),
    seller: text('被抽样单位名称', 'Sampled at', (x) => x.notice.seller.name),
    sellerAddress: text('被抽样单位地址', 'Address sampled at', (x) => x.notice.seller.address),
    region: text('被抽样单位所在盟市', 'Region sampled in', (x) => x.region),
    shop: text('网店商铺名称', 'Online shop', () => null),
    platform: text('网抽平台名称', 'Online platform', () => null),
    product: text('食品名称', 'Product', (x) => x.notice.product),
    specification: text('规格型号', 'Specification', (x) => x.notice.specification),
    brand: text('商标', 'Brand', (x) => x.notice.brand),
    dateOrBatch: text('生产日期/批号', 'Date or batch', ({ notice }) =>
      [
        `${notice.madeOn}（${dateKind[notice.dateKind].zh}）`,
        ...(notice.batch === null ? [] : [notice.batch]),
      ].join('/'),
    ),
    results: text('不合格项目║检验结果║标准值', 'Item, result, limit', (x) => x.results),
    category: text('分类', 'Category', (x) => x.category),
    number: text('公告号', 'Announcement', (x) => x.notice.number),
    publishedOn: text('公告日期', 'Published on', (x) => x.notice.publishedOn),
    campaign: text('任务来源/项目名称', 'Task', (x) => x.campaign),
    lab: text('检验机构', 'Laboratory', (x) => x.notice.sample.lab),
    remark: text('备注', 'Remark', () => null),
  },
);
