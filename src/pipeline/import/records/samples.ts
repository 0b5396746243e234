import { dateKind, samplingStage } from '../../../domain/schema/vocabularies.ts';
import { readPacketDate } from '../cells/packet-date.ts';
import type { Column } from '../header/columns.ts';
import { isGiven, orNone, simplified } from '../plain.ts';
import { said } from '../said.ts';
import type { Entry } from '../table/entry.ts';
import type { ImportContext } from './context.ts';
import { resolveFood } from './foods.ts';
import type { Noting } from './noting.ts';
import { regionInAddress, resolveRegion } from './places.ts';
import type { Row } from './rows.ts';

const given = (text: string | undefined): string => (isGiven(text) ? text : '');

/** A day in a column of its own; blank where it is not certain, and the text is then kept in the remark. */
export function dayIn(text: string | undefined): string {
  const read = readPacketDate(text ?? '', null);
  return 'uncertain' in read || read.doubt ? '' : (read.day ?? '');
}

const STAGES: readonly (readonly [zh: string, words: RegExp])[] = [
  [samplingStage.online.zh, /网络|网购|电商|网抽/],
  [samplingStage.catering.zh, /餐饮|食堂/],
  [samplingStage.production.zh, /生产/],
  [samplingStage.retail.zh, /流通|销售|经营|超市|市场/],
];

function stageOf(texts: ReadonlyMap<Column, string>): string {
  if (isGiven(texts.get('shop')) || isGiven(texts.get('platform'))) return samplingStage.online.zh;
  const text = simplified(texts.get('stage') ?? '');
  const found = STAGES.filter(([, words]) => words.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? '') : '';
}

function regionOf(
  texts: ReadonlyMap<Column, string>,
  { regions }: ImportContext,
  note: Noting,
): string {
  const text = given(texts.get('sellerRegion'));
  const named = resolveRegion(text, regions);
  if (named?.certainty === 'likely') {
    note(
      'sellerRegion',
      text,
      said(named.name, named.code),
      said('只有这一个地区名字与它相近', 'the only region of a like name'),
    );
  }
  return (named ?? regionInAddress(given(texts.get('sellerAddress')), regions))?.code ?? '';
}

/** What no column of the project holds, kept in the remark. */
function remark({ texts, others, date }: Entry, row: Row): string {
  const lost: [column: Column, title: string, isKept: boolean][] = [
    ['sellerRegion', '被抽样单位所在地区', row['region'] !== ''],
    ['category', '分类', row['category'] !== ''],
    ['date', '日期', date.day !== null || date.batch !== null],
    ['sampledOn', '抽样日期', row['sampledOn'] !== ''],
    ['receivedOn', '收样日期', row['receivedOn'] !== ''],
    ['reportedOn', '报告日期', row['reportedOn'] !== ''],
    ['stage', '抽样环节', row['stage'] !== ''],
    ['disposal', '处置结果', false],
  ];
  const kept = lost.flatMap(([column, title, isKept]) =>
    isKept || !isGiven(texts.get(column)) ? [] : [`${title}：${texts.get(column) ?? ''}`],
  );
  const told = others.map(({ header, text }) => `${header.replace(/\s+/g, '')}：${text}`);
  return [given(texts.get('note')), ...kept, ...told]
    .filter((text) => text !== '')
    .join('；')
    .replace(/\n+/g, ' ');
}

/** The batch's row; what the table does not tell is left blank, for the checks to ask for. */
export function sampleRow(
  entry: Entry,
  sample: string,
  firm: string,
  context: ImportContext,
  note: Noting,
): Row {
  const { texts, date } = entry;
  const kind = resolveFood(
    texts.get('product') ?? '',
    given(texts.get('category')),
    context.foods,
    context.categories,
  );
  if (kind.name !== '') {
    note(
      'product',
      texts.get('product') ?? '',
      said(
        `类别 ${kind.category}${kind.food && `，细类 ${kind.food}`}`,
        `category ${kind.category} ${kind.food}`.trim(),
      ),
      said(`名称或分类里有“${kind.name}”`, `its name or class has “${kind.name}”`),
    );
  }
  const row: Row = {
    sample,
    firm,
    sellerName: given(texts.get('sellerName')),
    sellerAddress: given(texts.get('sellerAddress')),
    region: regionOf(texts, context, note),
    sampledOn: dayIn(texts.get('sampledOn')) || (date.kind === 'sampled' ? (date.day ?? '') : ''),
    stage: stageOf(texts),
    product: texts.get('product'),
    brand: orNone(texts.get('brand')),
    specification: orNone(texts.get('specification')),
    barcode: orNone(texts.get('barcode')),
    batch: date.batch ?? orNone(texts.get('batch')),
    madeOn: date.day ?? '',
    dateKind: date.kind ? dateKind[date.kind].zh : '',
    category: kind.category,
    food: kind.food,
    lab: given(texts.get('lab')),
    receivedOn: dayIn(texts.get('receivedOn')),
    report: given(texts.get('report')),
    reportedOn: dayIn(texts.get('reportedOn')),
  };
  return { ...row, note: remark(entry, row) };
}
