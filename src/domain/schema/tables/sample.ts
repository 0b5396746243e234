import { asReported, code, date, oneOf, optional, orNone, required, text } from '../cell.ts';
import { field } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import * as vocabulary from '../vocabularies.ts';
import { id, regionCode } from './reference.ts';

/** The attachment of a notice: its columns are official. */
const OFFICIAL = '食品安全监督抽检不合格产品信息表';

export const samples = defineTable(
  'samples',
  'campaign',
  ['抽样批次', 'Samples'],
  ['抽取的每一批次一行', 'One batch drawn a row'],
  ['sample'],
  {
    sample: field(
      '抽样编号',
      'Sample number',
      required(code(/^[A-Z]{2}\d{11,17}$/, 'sample-form')),
      {
        means: ['抽样单上的编号', 'Number on the sampling form'],
        example: 'XC21150100001',
        source: OFFICIAL,
      },
    ),
    visit: field('检查编号', 'Visit', optional(id), {
      means: ['抽样时的那次检查', 'Visit during which it was drawn'],
      example: 'v-0001',
      refersTo: ['visits', 'id'],
    }),
    firm: field('企业编号', 'Producer', required(id), {
      means: ['标称生产企业', 'Producer as labelled'],
      example: 'f-0001',
      refersTo: ['firms', 'id'],
    }),
    sellerName: field('被抽样单位名称', 'Sampled at', required(text), {
      means: ['在哪里抽的样', 'Where the sample was drawn'],
      example: '示例超市',
      source: OFFICIAL,
    }),
    sellerAddress: field('被抽样单位地址', 'Address sampled at', required(text), {
      means: ['抽样地点', 'Place of sampling'],
      example: '示例市示例路2号',
      source: OFFICIAL,
    }),
    region: field('抽样盟市', 'Region of sampling', required(regionCode), {
      means: ['抽样地点所在盟市', 'Region where it was drawn'],
      example: '150100',
      source: OFFICIAL,
      refersTo: ['regions', 'code'],
    }),
    sampledOn: field('抽样日期', 'Sampled on', required(date), {
      means: ['抽样当天', 'Day of sampling'],
      example: '2021-09-10',
    }),
    stage: field('抽样环节', 'Stage', required(oneOf(vocabulary.samplingStage)), {
      means: ['生产、流通、餐饮或网络', 'Production, retail, catering or online'],
      example: '生产',
    }),
    random: field('随机抽样', 'Random', required(oneOf(vocabulary.yesNo)), {
      means: ['是否在目标产品中随机抽取', 'Whether drawn at random among the target products'],
      example: '是',
    }),
    blind: field('盲样检验', 'Blind', required(oneOf(vocabulary.yesNo)), {
      means: ['检验人员是否不知样品来源', 'Whether the laboratory did not know its origin'],
      example: '是',
    }),
    product: field('食品名称', 'Product', required(text), {
      means: ['标签上的名称', 'Name on the label'],
      example: '示例风味发酵乳',
      source: OFFICIAL,
    }),
    brand: field('商标', 'Brand', orNone(text), {
      means: ['没有填 /', '/ for none'],
      example: '示例牌',
      source: OFFICIAL,
    }),
    specification: field('规格型号', 'Specification', orNone(text), {
      means: ['净含量与包装；没有填 /', 'Content and packing; / for none'],
      example: '180g/袋',
      source: OFFICIAL,
    }),
    barcode: field('条形码', 'Barcode', orNone(code(/^\d{8}$|^\d{12,14}$/, 'barcode-form')), {
      means: [
        '商品条码，8 或 12 至 14 位；没有填 /',
        'Goods barcode, 8 or 12–14 digits; / for none',
      ],
      example: '6900000000014',
      source: 'GB 12904',
    }),
    batch: field('批号', 'Batch number', orNone(text), {
      means: ['标签上的批号；没有填 /', 'Batch on the label; / for none'],
      example: '20210901A2',
      source: OFFICIAL,
    }),
    madeOn: field('日期', 'Date on the packet', required(date), {
      means: ['标签或凭证上的日期', 'Date on the label or record'],
      example: '2021-09-01',
      source: OFFICIAL,
    }),
    dateKind: field('日期类型', 'Kind of date', required(oneOf(vocabulary.dateKind)), {
      means: ['该日期是生产、加工、购进等哪一种', 'What the date is of'],
      example: '生产',
      source: OFFICIAL,
    }),
    category: field('类别代码', 'Category', required(id), {
      means: ['食品类别', 'Food category'],
      example: 'dairy',
      refersTo: ['categories', 'code'],
    }),
    food: field('细类代码', 'Food', required(id), {
      means: ['食品细类，决定用哪条限量', 'Food, which decides the limit'],
      example: 'yogurt',
      refersTo: ['foods', 'code'],
    }),
    lab: field('检验机构', 'Laboratory', required(text), {
      means: ['出具报告的机构', 'Laboratory that reported'],
      example: '示例检验检测院',
      source: OFFICIAL,
    }),
    receivedOn: field('收样日期', 'Received on', required(date), {
      means: ['检验机构收到样品的日期', 'Day the laboratory received it'],
      example: '2021-09-12',
    }),
    report: field('报告编号', 'Report number', required(code(/^[A-Z0-9-]{6,24}$/)), {
      means: ['检验报告编号', 'Number of the test report'],
      example: 'SL2021-00001',
    }),
    reportedOn: field('报告日期', 'Reported on', required(date), {
      means: ['检验报告签发日期', 'Day the report was issued'],
      example: '2021-10-08',
    }),
    conclusion: field('检验结论', 'Conclusion', required(oneOf(vocabulary.verdict)), {
      means: ['任何一项不合格，整批即不合格', 'A batch fails if any item fails'],
      example: '合格',
      source: OFFICIAL,
    }),
    noCaseReason: field('未立案件原因', 'Reason without a case', optional(text), {
      means: ['不合格而没有案件时必填', 'Needed where a failing batch has no case'],
      example: '生产企业不在本区，已移送所在地',
    }),
    note: field('备注', 'Remark', optional(text), {
      means: ['内部备注', 'Internal remark'],
      example: '样品破损一件',
      internal: true,
    }),
  },
);

export const results = defineTable(
  'results',
  'campaign',
  ['检验结果', 'Results'],
  ['一个批次的一个项目一行', 'One item of one batch a row'],
  ['sample', 'item'],
  {
    sample: field(
      '抽样编号',
      'Sample number',
      required(code(/^[A-Z]{2}\d{11,17}$/, 'sample-form')),
      {
        means: ['哪一批次', 'Which batch'],
        example: 'XC21150100001',
        source: OFFICIAL,
        refersTo: ['samples', 'sample'],
      },
    ),
    item: field('项目编号', 'Item', required(id), {
      means: ['检验项目', 'Test item'],
      example: 'coliforms',
      refersTo: ['items', 'id'],
    }),
    value: field('检验结果', 'Result', required(asReported), {
      means: [
        '照报告原样填写，不改写、不四舍五入；微生物项目填全部 n 个值，用分号隔开',
        'Exactly as reported, never rounded; microbiological items give all n values, separated by semicolons',
      ],
      example: '20;10;35;<10;15CFU/g',
      source: OFFICIAL,
    }),
    limit: field('标准值', 'Limit', required(asReported), {
      means: ['照报告原样填写', 'Exactly as reported'],
      example: 'n=5,c=2,m=1,M=5CFU/g',
      source: OFFICIAL,
    }),
    standard: field('判定依据', 'Standard', required(text), {
      means: ['判定用的标准号', 'Standard judged by'],
      example: 'GB 19302-2010',
      source: OFFICIAL,
    }),
    verdict: field('单项判定', 'Verdict', required(oneOf(vocabulary.verdict)), {
      means: ['该项目是否合格；系统会按限量重新计算', 'Verdict on the item; it is recomputed'],
      example: '不合格',
    }),
  },
);

export type Sample = RowOf<typeof samples>;
export type Result = RowOf<typeof results>;
