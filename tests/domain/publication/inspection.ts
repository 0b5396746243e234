import { addDays, type Day } from '../../../src/domain/date.ts';
import type { Firm, Result, Sample, Visit } from '../../../src/domain/schema/tables.ts';

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
