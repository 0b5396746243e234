import type { Campaign, Dataset } from '../../../src/domain/dataset.ts';
import { addDays, type Day } from '../../../src/domain/date.ts';
import type { SiteSettings } from '../../../src/domain/schema/settings.ts';
import {
  CAMPAIGN_TABLES,
  type Case,
  type CaseEvent,
  type Correction,
  type Firm,
  type Measure,
  type Notice,
  type Penalty,
  type Records,
  type Result,
  type Sample,
  type Visit,
} from '../../../src/domain/schema/tables.ts';
import { reference } from './reference.ts';

const both = (text: string) => ({ zh: text, en: text });

export const site: SiteSettings = {
  title: both('示例通报'),
  tagline: both('示例'),
  regulator: both('示例市场监督管理局'),
  territory: both('示例省'),
  hotline: { number: '12315', name: both('投诉举报') },
  contact: { address: both('示例路1号') },
  url: 'https://bulletin.example.org',
  demoNotice: both('演示'),
  policy: {
    publishGrades: false,
    nameSuspects: false,
    maskIndividuals: true,
    minimumBatchesForRate: 20,
  },
  government: { siteName: '示例通报', siteDomain: 'bulletin.example.org' },
  benchmark: 'national-2021',
  source: { title: both('示例来源'), note: both('示例') },
};

export const withPolicy = (policy: Partial<SiteSettings['policy']>): SiteSettings => ({
  ...site,
  policy: { ...site.policy, ...policy },
});

export const aFirm = (id: string, name: string, given: Partial<Firm> = {}): Firm => ({
  id,
  creditCode: '91150100MA0NPTA131',
  name,
  formerNames: null,
  kind: 'enterprise',
  licence: 'SC10515010000018',
  region: '150100',
  address: '示例市示例路1号',
  contact: null,
  phone: null,
  grade: null,
  ...given,
});

/** An individual, a workshop with a short name, and a firm in a city that is counted under its league. */
export const firms = {
  dairy: aFirm('f-dairy', '示例乳业有限公司', { formerNames: ['示例奶业有限公司'] }),
  other: aFirm('f-other', '示例另一家乳品厂', { region: '150200' }),
  border: aFirm('f-border', '示例口岸油脂有限公司', { region: '150781' }),
  individual: aFirm('f-individual', '示例旗王小明奶食店', {
    kind: 'individual',
    region: '150700',
    formerNames: ['王小明奶茶铺'],
    address: '示例旗示例街王小明奶茶铺院内',
  }),
  workshop: aFirm('f-workshop', '李四油坊', { kind: 'workshop', region: '150900' }),
} as const;

export const aVisit = (id: string, firm: Firm, date: Day, given: Partial<Visit> = {}): Visit => ({
  id,
  firm: firm.id,
  category: 'dairy',
  date,
  group: 'g-01',
  form: 'unannounced',
  credentials: 'done',
  inspection: 'done',
  sampling: 'notDue',
  confirmation: 'done',
  gap: null,
  result: 'met',
  inspectors: ['示例甲'],
  ...given,
});

/** Sample number of a batch by its serial number. */
export const sampleNumber = (n: number): string => `XC21${String(n).padStart(9, '0')}`;

const REPORT_DAYS = 28;

/** A batch that passes, unless said otherwise. */
export const aSample = (
  n: number,
  firm: Firm,
  sampledOn: Day,
  given: Partial<Sample> = {},
): Sample => ({
  sample: sampleNumber(n),
  visit: null,
  firm: firm.id,
  sellerName: '示例超市',
  sellerAddress: '示例市示例路2号',
  region: '150100',
  sampledOn,
  stage: 'production',
  random: 'yes',
  blind: 'yes',
  product: '示例发酵乳',
  brand: null,
  specification: null,
  barcode: null,
  batch: null,
  madeOn: addDays(sampledOn, -9),
  dateKind: 'made',
  category: 'dairy',
  food: 'yogurt',
  lab: '示例检验检测院',
  receivedOn: addDays(sampledOn, 1),
  report: `SL2021-${String(n).padStart(5, '0')}`,
  reportedOn: addDays(sampledOn, REPORT_DAYS),
  conclusion: 'pass',
  noCaseReason: null,
  note: null,
  ...given,
});

/** Results that fail the limits in force in 2021 and 2022, by food. */
export const FAILURES = {
  yogurt: {
    category: 'dairy',
    item: 'coliforms',
    value: '20;10;35;<10;15CFU/g',
    limit: 'n=5,c=2,m=1,M=5CFU/g',
    standard: 'GB 19302-2010',
  },
  'soy-sauce': {
    category: 'soy-sauce',
    item: 'amino-acid-nitrogen',
    value: '0.31g/100mL',
    limit: '≥0.4g/100mL',
    standard: 'GB 2717-2018',
  },
  'peanut-oil': {
    category: 'oil',
    item: 'aflatoxin-b1',
    value: '36.2μg/kg',
    limit: '≤20μg/kg',
    standard: 'GB 2761-2017',
  },
} as const;

export type FailingFood = keyof typeof FAILURES;

export function aFailure(sample: string, food: FailingFood): Result {
  const { item, value, limit, standard } = FAILURES[food];
  return { sample, item, value, limit, standard, verdict: 'fail' };
}

export const aCase = (n: number, firm: Firm, given: Partial<Case> = {}): Case => ({
  id: `aj-${n}`,
  firm: firm.id,
  source: 'sampling',
  samples: [sampleNumber(n)],
  category: 'dairy',
  owner: '150100',
  discipline: 'orderedToRectify',
  reason: '首次发现',
  ...given,
});

/** An event as a test writes it: its day, its type and what else matters. */
export type Moment = readonly [Day, CaseEvent['type'], Partial<CaseEvent>?];

export const eventsOf = (n: number, moments: readonly Moment[]): CaseEvent[] =>
  moments.map(([date, type, given]) => ({
    case: `aj-${n}`,
    date,
    type,
    level: null,
    until: null,
    note: null,
    internalNote: null,
    ...given,
  }));

export const aMeasure = (n: number, due: Day, given: Partial<Measure> = {}): Measure => ({
  id: `cs-${n}`,
  case: `aj-${n}`,
  problem: '灌装间洁净度不达标',
  cause: '过滤器超期未换',
  kind: 'equipment',
  measure: '更换过滤器',
  due,
  doneOn: null,
  verifiedOn: null,
  evidence: null,
  responsible: null,
  ...given,
});

export const aPenalty = (
  n: number,
  decidedOn: Day,
  publicUntil: Day,
  given: Partial<Penalty> = {},
): Penalty => ({
  decision: `示市监处罚〔2022〕${n}号`,
  case: `aj-${n}`,
  violation: '生产不符合食品安全标准的食品',
  penalty: '罚款',
  fine: 50_000,
  authority: '示例市市场监督管理局',
  decidedOn,
  publicUntil,
  ...given,
});

export const aNotice = (n: number, publishedOn: Day, given: Partial<Notice> = {}): Notice => ({
  id: `n-${n}`,
  sample: sampleNumber(n),
  number: '示例公告2021年第1期',
  publishedOn,
  publishedAt: null,
  approval: 'approved',
  approver: '示例处长',
  urgentReason: null,
  signer: null,
  ...given,
});

/** A correction of the brand of the first batch. */
export const aCorrection = (date: Day, given: Partial<Correction> = {}): Correction => ({
  id: `gz-${date}`,
  notice: 'n-1',
  date,
  field: '商标',
  item: null,
  before: '甲牌',
  after: '乙牌',
  reason: '录入有误',
  by: '示例科长',
  ...given,
});

/** Records of a campaign's tables; a table that is left out is empty. */
export type Parts = Partial<Records<typeof CAMPAIGN_TABLES>>;

/** The parts as one campaign's tables. */
export const merged = (parts: readonly Parts[]): Records<typeof CAMPAIGN_TABLES> =>
  Object.fromEntries(
    Object.keys(CAMPAIGN_TABLES).map((key) => [
      key,
      parts.flatMap((part): readonly unknown[] => part[key as keyof Parts] ?? []),
    ]),
  ) as unknown as Records<typeof CAMPAIGN_TABLES>;

export const WINDOW = { from: '2021-08-04', to: '2022-01-25' };

export function aCampaign(
  id: string,
  parts: readonly Parts[],
  settings: Partial<Campaign['settings']> = {},
): Campaign {
  return {
    id,
    ...merged(parts),
    settings: {
      title: both(id),
      shortTitle: both(id),
      purpose: both('示例'),
      demo: false,
      window: WINDOW,
      keyPeriods: [{ name: both('国庆节'), date: '2021-10-01' }],
      method: both('示例'),
      caveat: both('示例'),
      groups: [
        { id: 'g-01', name: both('第一组') },
        { id: 'g-02', name: both('第二组') },
      ],
      categories: ['dairy', 'soy-sauce', 'oil'],
      declared: { firms: 0, samples: 0, failed: 0, suspected: 0, groups: 0 },
      sources: [{ title: both('示例') }],
      ...settings,
    },
  };
}

export const aDataset = (
  campaigns: readonly Campaign[],
  given: Partial<Dataset> = {},
): Dataset => ({
  ...reference,
  site,
  firms: Object.values(firms),
  concerns: [],
  campaigns,
  ...given,
});
