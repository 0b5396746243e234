import type * as entries from '../../domain/publication/entries.ts';
import { REFERENCE_TABLES } from '../../domain/schema/tables.ts';
import * as vocabulary from '../../domain/schema/vocabularies.ts';
import { from, link, own, publishedTable } from '../table.ts';

const t = REFERENCE_TABLES;

const campaigns = publishedTable<entries.CampaignEntry>(
  'campaigns',
  ['行动', 'Campaigns', '每次专项行动一行', 'One campaign a row'],
  ['id'],
  { rows: (p) => p.campaigns, campaign: (x) => x.id },
  {
    id: own('code', ['行动编号', 'Campaign', '编号', 'ID'], (x) => x.id),
    title: own('text', ['名称', 'Title', '全称', 'In full'], (x) => x.title.zh),
    titleEn: own('text', ['英文名称', 'English title', '全称', 'In full'], (x) => x.title.en),
    from: own('date', ['开始日期', 'From', '第一天', 'First day'], (x) => x.window.from),
    to: own('date', ['结束日期', 'To', '最后一天', 'Last day'], (x) => x.window.to),
    categories: own(
      'code',
      ['类别代码', 'Categories', '检查的食品类别', 'Food categories looked at'],
      (x) => x.categories,
      { list: true, ...link('categories') },
    ),
    method: own('text', ['方法', 'Method', '怎样检查和抽样', 'How it was done'], (x) => {
      return x.method.zh;
    }),
    caveat: own(
      'text',
      ['注意', 'Caveat', '数据说不了什么', 'What the data can not say'],
      (x) => x.caveat.zh,
    ),
    demo: own(
      'boolean',
      ['演示', 'Demonstration', '是否为虚构的演示数据', 'Whether it is made up'],
      (x) => x.demo,
    ),
  },
);

const regions = publishedTable<entries.RegionEntry>(
  'regions',
  ['地区', 'Regions', t.regions.meaning.zh, t.regions.meaning.en],
  ['id'],
  { rows: (p) => p.regions },
  {
    id: from(t.regions.fields.code, (x) => x.id),
    name: from(t.regions.fields.name, (x) => x.name.zh),
    shortName: from(t.regions.fields.shortName, (x) => x.shortName),
    nameEn: from(t.regions.fields.nameEn, (x) => x.name.en),
    parent: from(t.regions.fields.parent, (x) => x.parent),
  },
);

const categories = publishedTable<entries.CategoryEntry>(
  'categories',
  ['食品类别', 'Categories', t.categories.meaning.zh, t.categories.meaning.en],
  ['id'],
  { rows: (p) => p.categories },
  {
    id: from(t.categories.fields.code, (x) => x.id),
    name: from(t.categories.fields.name, (x) => x.name.zh),
    nameEn: from(t.categories.fields.nameEn, (x) => x.name.en),
    group: from(t.categories.fields.group, (x) => x.group, {
      vocabulary: vocabulary.categoryGroup,
    }),
    scope: from(t.categories.fields.scope, (x) => x.scope.zh),
    scopeEn: from(t.categories.fields.scopeEn, (x) => x.scope.en),
  },
);

const foods = publishedTable<entries.FoodEntry>(
  'foods',
  ['食品细类', 'Foods', t.foods.meaning.zh, t.foods.meaning.en],
  ['id'],
  { rows: (p) => p.foods },
  {
    id: from(t.foods.fields.code, (x) => x.id),
    name: from(t.foods.fields.name, (x) => x.name.zh),
    nameEn: from(t.foods.fields.nameEn, (x) => x.name.en),
    category: from(t.foods.fields.category, (x) => x.category, link('categories')),
  },
);

const problemClasses = publishedTable<entries.ProblemClassEntry>(
  'problem-classes',
  ['问题类别', 'Problem classes', t.problemClasses.meaning.zh, t.problemClasses.meaning.en],
  ['id'],
  { rows: (p) => p.problemClasses },
  {
    id: from(t.problemClasses.fields.code, (x) => x.id),
    name: from(t.problemClasses.fields.name, (x) => x.name.zh),
    nameEn: from(t.problemClasses.fields.nameEn, (x) => x.name.en),
  },
);

const items = publishedTable<entries.ItemEntry>(
  'items',
  ['检验项目', 'Test items', t.items.meaning.zh, t.items.meaning.en],
  ['id'],
  { rows: (p) => p.items },
  {
    id: from(t.items.fields.id, (x) => x.id),
    name: from(t.items.fields.name, (x) => x.name.zh),
    nameEn: from(t.items.fields.nameEn, (x) => x.name.en),
    problemClass: from(t.items.fields.problemClass, (x) => x.problemClass, link('problem-classes')),
    microbial: from(t.items.fields.microbial, (x) => x.microbial, { kind: 'boolean' }),
  },
);

type LimitRow = entries.ItemEntry['limits'][number] & { readonly item: string };

const limits = publishedTable<LimitRow>(
  'limits',
  ['限量', 'Limits', t.limits.meaning.zh, t.limits.meaning.en],
  [],
  {
    rows: (p) => p.items.flatMap(({ id, limits: all }) => all.map((x) => ({ ...x, item: id }))),
  },
  {
    food: from(t.limits.fields.food, (x) => x.food, link('foods')),
    item: from(t.limits.fields.item, (x) => x.item, link('items')),
    limit: from(t.limits.fields.limit, (x) => x.limit),
    standard: from(t.limits.fields.standard, (x) => x.standard),
    validFrom: from(t.limits.fields.validFrom, (x) => x.validFrom),
    validTo: from(t.limits.fields.validTo, (x) => x.validTo),
    provenance: from(t.limits.fields.provenance, (x) => x.provenance, {
      vocabulary: vocabulary.provenance,
    }),
  },
);

const deadlines = publishedTable<entries.DeadlineEntry>(
  'deadlines',
  ['法定期限', 'Deadlines', t.deadlines.meaning.zh, t.deadlines.meaning.en],
  ['step'],
  { rows: (p) => p.deadlines },
  {
    step: from(t.deadlines.fields.step, (x) => x.id),
    name: from(t.deadlines.fields.name, (x) => x.name.zh),
    nameEn: from(t.deadlines.fields.nameEn, (x) => x.name.en),
    amount: from(t.deadlines.fields.amount, (x) => x.amount),
    unit: from(t.deadlines.fields.unit, (x) => x.unit, { vocabulary: vocabulary.dayCount }),
    basis: from(t.deadlines.fields.basis, (x) => x.basis),
    provenance: from(t.deadlines.fields.provenance, (x) => x.provenance, {
      vocabulary: vocabulary.provenance,
    }),
  },
);

export const CAMPAIGN_LIST = [campaigns] as const;

/** The same for every campaign. */
export const REFERENCE_LISTS = [
  regions,
  categories,
  foods,
  problemClasses,
  items,
  limits,
  deadlines,
] as const;
