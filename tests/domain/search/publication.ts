import type { CaseEntry, FirmEntry, NoticeEntry } from '../../../src/domain/publication/entries.ts';
import type { Searchable } from '../../../src/domain/search/record.ts';
import type { SearchTexts } from '../../../src/domain/search/records.ts';

const named = (zh: string, en: string) => ({ zh, en });

/** A firm of which only what a test is about need be said. */
export const firm = (known: Partial<FirmEntry>): FirmEntry => ({
  id: 'f-1',
  name: '示例甲乳业有限公司',
  formerNames: [],
  creditCode: '91150100MA0EXAMPLE',
  licence: null,
  kind: 'enterprise',
  region: '150781',
  grade: null,
  address: '示例路1号',
  demo: true,
  visits: [],
  samples: 1,
  failed: 1,
  notices: ['n-1'],
  cases: [],
  credit: [],
  history: [],
  replies: [],
  unlisted: false,
  ...known,
});

export const notice = (known: Partial<NoticeEntry>): NoticeEntry => ({
  id: 'n-1',
  campaign: 'c',
  number: '2022年第1号',
  publishedOn: '2021-11-20',
  urgent: false,
  demo: true,
  product: '示例风味发酵乳',
  brand: '示例牌',
  specification: '180g/袋',
  barcode: '6900000000017',
  batch: '20210901A2',
  madeOn: '2021-09-01',
  dateKind: 'made',
  category: 'dairy',
  food: 'yogurt',
  producer: {
    firm: 'f-1',
    name: '示例甲乳业有限公司',
    address: '示例路1号',
    region: '150781',
    licence: 'SC10515010200017',
    creditCode: '91150100MA0EXAMPLE',
  },
  seller: { name: '示例超市', address: '示例路2号', region: '150781' },
  sample: {
    number: 'XC21150100001',
    sampledOn: '2021-09-10',
    stage: 'retail',
    random: true,
    blind: true,
    lab: '示例检验检测院',
    report: 'SL2021-00001',
    reportedOn: '2021-10-08',
  },
  failures: [
    {
      item: 'coliforms',
      problemClass: 'microbial',
      value: '20;10;35;<10;15CFU/g',
      limit: 'n=5,c=2,m=1,M=5CFU/g',
      standard: 'GB 19302-2010',
      reading: null,
      reason: 'aboveM',
    },
  ],
  problemClasses: ['microbial'],
  case: null,
  noCaseReason: null,
  repeatOf: [],
  corrections: [],
  ...known,
});

/** Texts beside the data. */
export const textsOf = (known: Partial<SearchTexts>): SearchTexts => ({
  bulletins: [],
  pages: [],
  caseTitle: (category, region) => ({
    zh: `${region.zh}${category.zh}整改案件`,
    en: `${category.en}, ${region.en}`,
  }),
  ...known,
});

/** A case in a state, with the rest left plain. */
export const caseIn = (id: string, status: Partial<CaseEntry['status']>): CaseEntry => ({
  id,
  campaign: 'c',
  source: 'sampling',
  firm: 'f-1',
  notices: ['n-1'],
  category: 'dairy',
  region: '150700',
  discipline: 'orderedToRectify',
  disciplineReason: null,
  status: {
    state: 'open',
    flags: [],
    openedOn: '2021-10-10',
    firmDoneOn: null,
    closedOn: null,
    next: null,
    overdue: false,
    daysLate: 0,
    ...status,
  },
  withheld: false,
  timeline: [],
  measures: [],
  penalties: [],
});

const region = (id: string, zh: string, en: string, parent: string | null) => ({
  id,
  order: 0,
  name: named(zh, en),
  shortName: zh,
  parent,
  tile: null,
});

/** What is published of a few firms and notices. */
export const publicationOf = (known: Partial<Searchable>): Searchable => ({
  asOf: '2022-06-30',
  notices: [],
  firms: [],
  cases: [],
  interviews: [],
  watch: [],
  regions: [
    region('150700', '示例大市', 'Great Example', null),
    region('150781', '示例小市', 'Little Example', '150700'),
  ],
  categories: [
    {
      id: 'dairy',
      name: named('乳制品', 'Dairy'),
      scope: named('液体乳', 'Liquid milk'),
      group: 'leadIndustry',
      order: 0,
    },
  ],
  foods: [{ id: 'yogurt', name: named('发酵乳', 'Fermented milk'), category: 'dairy', order: 0 }],
  problemClasses: [{ id: 'microbial', name: named('微生物污染', 'Microbial'), order: 0 }],
  items: [
    {
      id: 'coliforms',
      order: 0,
      name: named('大肠菌群', 'Coliforms'),
      problemClass: 'microbial',
      microbial: true,
      limits: [],
      notices: ['n-1'],
    },
  ],
  ...known,
});
