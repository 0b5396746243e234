import type { Column } from './columns.ts';

/** Parts of which the usual headers are made. */
const MADE = '标称?(?:的)?';
const PRODUCER = `(?:${MADE})?生产(?:企业|单位|者|厂家|厂商)`;
const SAMPLED = '被(?:抽样|抽检|采样)(?:检验)?(?:单位|企业|经营者|者|人)';
const THING = '(?:食品|样品|产品|商品)';
const ITEM = '(?:不合格|检[验测])(?:检[验测])?(?:项目|项)(?:名称)?';
const JOINT = '(?:[/、或及和与-]|以及)?';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/**
 * Headers that leave no doubt: a whole phrase that names a party and what of it is meant, or a thing.
 * What is shorter, or could be of another party, is left to the rules.
 */
export const SURE: readonly (readonly [column: Column, phrase: RegExp])[] = [
  ['serial', whole('序号')],
  ['sample', whole('抽样单?编号|抽样单号')],
  ['producerName', whole(`${PRODUCER}(?:名称)?`)],
  ['producerAddress', whole(`${PRODUCER}(?:详细)?地址`)],
  ['sellerName', whole(`${SAMPLED}(?:名称)?|受检单位名称`)],
  ['sellerAddress', whole(`${SAMPLED}(?:详细)?地址|受检单位地址`)],
  ['sellerRegion', whole(`${SAMPLED}所在(?:省份?|盟市|市|地市|省市|地区)`)],
  ['shop', whole('网店商铺名称|网店名称')],
  ['platform', whole('网抽平台名称|(?:网络|电商)平台名称')],
  ['product', whole(`(?:标称)?${THING}名称|品名`)],
  ['specification', whole(`(?:${THING}|标称)?规格(?:型号)?|型号规格|规格\\/型号`)],
  ['brand', whole('(?:注册|标称|产品)?商标(?:名称)?')],
  [
    'date',
    whole(
      `(?:标称)?生产日期(?:${JOINT}(?:生产|购进|加工|检疫|抽样|样品)?(?:批号|批次|日期))*|生产批号${JOINT}日期|批号${JOINT}生产日期`,
    ),
  ],
  ['item', whole(`${ITEM}|不符合项目`)],
  ['value', whole('(?:检[验测]|实测)(?:结果|值)|实测结果')],
  ['limit', whole('标准(?:限量|限)?值|(?:标准)?限量值?|限值|标准要求|标准限量')],
  ['verdict', whole('检[验测]结论|单项判定|单项结论')],
  ['category', whole(`(?:${THING})?(?:分类|类别|大类)`)],
  ['noticeNumber', whole('公告号|公告编号|通告号')],
  ['noticeDate', whole('(?:公告|公示|发布)日期')],
  ['task', whole('任务来源(?:[/-]?项目名称)?')],
  ['lab', whole('(?:检[验测]|承检)(?:机构|单位)(?:名称)?')],
  ['note', whole('备注')],
  ['sampledOn', whole('(?:抽样|采样)(?:日期|时间)')],
  ['receivedOn', whole('(?:收样|到样|样品接收)日期')],
  ['report', whole('(?:检[验测])?报告(?:书)?编号')],
  ['stage', whole('抽样环节|抽检环节')],
  ['standard', whole('判定依据|判定标准|检[验测]依据')],
  ['barcode', whole('(?:商品)?条形?码')],
  ['creditCode', whole('统一社会信用代码|社会信用代码')],
  ['licence', whole('食品生产许可证(?:编?号)?|生产许可证(?:编?号)')],
  ['disposal', whole('(?:核查)?处置(?:结果|情况)|处理结果')],
];
