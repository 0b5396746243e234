import { addDays, type Day } from '../../src/domain/date.ts';
import type { Sample } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import type { Draw } from './draws.ts';
import { barcode } from './identifiers.ts';
import { PLACES } from './places.ts';
import { productOf } from './products.ts';
import { chance, integer, pick, type Random } from './random.ts';

const LABS: readonly (readonly [prefix: string, name: string])[] = [
  ['SL', '示例质量检验研究院'],
  ['SJ', '示例食品检验检测中心'],
  ['SC', '示例产品质量检验所'],
];

const SELLERS: Readonly<Record<Exclude<Sample['stage'], 'production'>, readonly string[]>> = {
  retail: ['示例鲜选超市', '示例惠民超市', '示例便民商店', '示例特产专卖店', '示例农贸市场粮油店'],
  catering: ['示例草原餐厅', '示例职工食堂'],
  online: ['示例优选网店', '示例草原特产网店'],
};

const five = (n: number): string => String(n).padStart(5, '0');

type Seller = Pick<Sample, 'sellerName' | 'sellerAddress' | 'region'>;

/** Half of what is not drawn at the producer's is drawn in another region. */
function sellerOf({ call, stage }: Draw, random: Random): Seller {
  const { firm } = call.member;
  if (stage === 'production') {
    return { sellerName: firm.name, sellerAddress: firm.address, region: firm.region };
  }
  const away = stage !== 'online' && chance(random, 0.5);
  return {
    sellerName: pick(random, SELLERS[stage]),
    sellerAddress:
      stage === 'online' ? '示例网络交易平台' : `示例区示例商业街${integer(random, 1, 260)}号`,
    region: away ? pick(random, PLACES).region : firm.region,
  };
}

/** The laboratory has twenty working days; one report in twenty-five is late. */
function datesOf(sampledOn: Day, random: Random): Pick<Sample, 'receivedOn' | 'reportedOn'> {
  const receivedOn = addDays(sampledOn, integer(random, 0, 2));
  const took = chance(random, 0.04) ? integer(random, 21, 25) : integer(random, 9, 20);
  return { receivedOn, reportedOn: addWorkingDays(receivedOn, took) };
}

function batchNumber(madeOn: Day, random: Random): string | null {
  const compact = madeOn.replaceAll('-', '');
  if (chance(random, 0.15)) return null;
  return chance(random, 0.3)
    ? compact
    : `${compact}${pick(random, [...'ABCD'])}${integer(random, 1, 9)}`;
}

const REMARKS = [
  '内部：外包装轻微压痕，样品完好',
  '内部：备样两份，冷藏保存',
  '内部：企业陪同确认',
];

/** `n` numbers the batches of the whole campaign, from 0; `firstBarcode` is the number of its first barcode. */
export function sampleOf(draw: Draw, n: number, firstBarcode: number, random: Random): Sample {
  const { call, specimen, stage, sampledOn } = draw;
  const { firm, word, category } = call.member;
  const product = productOf(draw.food);
  const madeOn = addDays(sampledOn, -(specimen?.ageDays ?? integer(random, ...product.age)));
  const isWorkshop = firm.kind === 'workshop';
  const [prefix, lab] = pick(random, LABS);
  const seller = sellerOf(draw, random);
  const dates = datesOf(sampledOn, random);
  return {
    sample: `XC${sampledOn.slice(2, 4)}${seller.region}${five(n + 1)}`,
    visit: stage === 'production' ? call.id : null,
    firm: firm.id,
    ...seller,
    sampledOn,
    stage,
    random: chance(random, 0.85) ? 'yes' : 'no',
    blind: chance(random, 0.92) ? 'yes' : 'no',
    product: pick(random, product.names),
    brand: isWorkshop || chance(random, 0.12) ? null : `示例${word}牌`,
    specification: isWorkshop && chance(random, 0.5) ? null : pick(random, product.packets),
    barcode: isWorkshop || chance(random, 0.08) ? null : barcode(firstBarcode + n),
    batch: batchNumber(madeOn, random),
    madeOn,
    dateKind: isWorkshop && category === 'meat' ? 'processed' : 'made',
    category,
    food: draw.food,
    lab,
    ...dates,
    report: `${prefix}${dates.reportedOn.slice(0, 4)}-${five(n + 1)}`,
    conclusion: specimen ? 'fail' : 'pass',
    noCaseReason: specimen?.noCase ?? null,
    note: chance(random, 0.06) ? pick(random, REMARKS) : null,
  };
}
