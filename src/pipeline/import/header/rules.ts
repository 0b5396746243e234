import type { Column } from './columns.ts';

/** A way to understand a header by the words in it. */
export interface Rule {
  readonly column: Column;
  readonly has: RegExp;
  readonly not?: RegExp;
  /** Words that fit more than one thing. */
  readonly weak?: true;
}

const rule = (column: Column, has: RegExp, not?: RegExp, weak?: true): Rule => ({
  column,
  has,
  ...(not && { not }),
  ...(weak && { weak }),
});

/** Words for the party at which a sample is drawn. */
const SELLER =
  /被抽|被检|被采|被查|受检|受抽|受查|(?<!生产)经销|(?<!生产)经营|销售|商场|超市|市场|摊位|商户|门店|店名|供样|^供货商?名/;
/** Words for the party that made it. */
const PRODUCER =
  /生产|生成|生企|厂家|厂商|厂名|制造|加工|种植|养殖|标称.*(企业|单位|者|商|主体|方)|小?作坊|供应商|代理商|供货/;
const PLACE = /地址|住址|住所|地点|所在地|产地|详址|场所|位置|生产单$/;
const REGION =
  /省份|省市|省$|[所属](?:在|属)?(?:省|市|州|县|盟|旗|区)|盟市|地市|市州|区县|县区|旗县|省\(|行政区|辖区|所在地区|单位所$/;
const DAY = /日期|时间|期日|产期|年月日|日$/;
const BATCH = /批号|批次|批$/;
const SAMPLING = /抽样|采样|抽检|取样|购样/;

/** Tried from top to bottom; the first that fits is taken. */
export const RULES: readonly Rule[] = [
  rule('disposal', /处置|处理|整改|处罚|核查/, /单位|机构|部门|日期|时间/),
  rule('creditCode', /信用代码|社会代码/),
  rule('licence', /许可证/),
  rule('barcode', /条形?码|商品码/),
  rule('noticeNumber', /(公告|通告|公示|通报).{0,2}(号|编号|期)|文号/, DAY),
  rule('report', /报告.{0,4}号|报号/),
  rule('sample', /(抽样|采样|抽检|样品|样).{0,2}(编号|单号|号码)|抽样单(?!位)/, BATCH),
  rule('noticeDate', /(公告|公示|通告|发布|通报|公布).{0,2}(日期|时间)/),
  rule('reportedOn', /(报告|签发|完成|检验|检测|创建|出具).*(日期|时间)/, /生产|批/),
  rule('receivedOn', /(收样|接样|到样|接收).*(日期|时间)/),
  rule('sampledOn', new RegExp(`(${SAMPLING.source}).*(日期|时间)`), /生产|批/),
  rule('date', DAY, /保质|有效|处|上市/),
  rule('date', /^生产$|生产期/),
  rule('specification', /包装|散装/),
  rule('quantity', /数量|基数|批量|样品量|抽样数/),
  rule('batch', BATCH),
  rule('stage', /环节|领域|业态|场所类型/, /序号|单位|名称/),
  rule('task', /任务|(抽样|抽检)(类别|性质|类型)|监督抽检|风险监测|国抽|省抽|计划/, /单位|机构/),
  rule('standard', /依据|执行标准|标准(代?号|编号|名称)|产品标准/),
  rule('item', /不符?合格?.{0,6}(项|指标)|不符合.*项/),
  rule('limit', /标准|限量|限值|允许|技术(要求|指标)|基准|规定|限$|要求$|明示值/, /不合格|结论/),
  rule('verdict', /结论|判定|是否|单项|评价|^合格$|状态|确认|复检|复验/, /项目/),
  rule('item', /项目|[检测验问]项|检出.*物|不合格(情况|原因|内容|指标)?$|^检[测验]$|参数|指标$/),
  rule('item', /^(存在|主要)?问题$/, undefined, true),
  rule('verdict', /结果(说明|判定)|^判/),
  rule('value', /结果|实测|检出值?|[检测验定]值|数值|测定/),
  rule('product', /(食品|样品|产品|商品|检品|水产品?|货品|品)(名称|名)|品名/, PLACE),
  rule('serial', /序号/, undefined, true),
  rule('sellerName', new RegExp(`(${SELLER.source}).*${'及地区'}`), undefined, true),
  rule(
    'sellerRegion',
    new RegExp(`(?=.*(${SELLER.source}|${SAMPLING.source}))(?=.*(${REGION.source}))`),
    PLACE,
  ),
  rule(
    'producerRegion',
    new RegExp(`(?=.*(${PRODUCER.source}|企业))(?=.*(${REGION.source}))`),
    PLACE,
  ),
  rule('sellerRegion', REGION, /地址|局|名称/, true),
  rule('producerAddress', /(生产|企业).*名称[或及和、/]?地址/, SELLER, true),
  rule('producerName', /(生产|企业|经营).*名称[或及和、/].*(地址|产地|所在地)/, SELLER, true),
  rule('producerAddress', /(标称(?!被).*(经销|经营|代理)|购进|进货|供货|供应).*(地址|所在地)/),
  rule(
    'sellerAddress',
    new RegExp(
      `(被抽|被检|被采|受检|受抽|经销|(?<!生产)经营|销售|供样|抽样|抽检|采样).*(地址|所在地|住所|信息)|被.*地点`,
    ),
  ),
  rule('sellerName', /(抽样|采样).*(地|点|场所|区域)/, /地址|\/单位/),
  rule('sellerAddress', /(抽样|采样).*(地|点|场所)/),
  rule(
    'producerAddress',
    /地址|住址|住所|所在地|产地(?!.*来源)|详址|生产单$|生产地|场所地/,
    /单位地址$(?<!生产单位地址)/,
  ),
  rule('sellerAddress', /地址/, undefined, true),
  rule('shop', /网店|店铺|商铺/),
  rule('platform', /平台|电商|网站/),
  rule('sellerName', /被抽.*(单位|人|者)/, /地|信息/),
  rule('specification', /规格|型号|包装|净含量|形态|等级/),
  rule('brand', /商标|品牌|牌号|牌子/),
  rule('product', /明细/, undefined, true),
  rule('category', /制品$/, undefined, true),
  rule(
    'category',
    /分类|类别|大类|亚类|小类|细类|品种|品类|类型|属性|类$|单元|类\/?|食品类/,
    /单位|机构|序号/,
  ),
  rule('sellerName', /被抽|被检|被采|被查|受检|受抽|受查|(抽样|采样)企业/),
  rule('sellerName', /^供货商?名/),
  rule('lab', /(检[验测捡]|承检|化验|送检|监检).{0,3}(机构|单位|部门|公司|中心|方|院|所)/),
  rule(
    'samplingBody',
    /(抽样|采样|抽检|委托|组织|实施|主管|监管|处置|负责|任务承担).{0,3}(单位|机构|公司|主体|部门|局)|局$|机构/,
  ),
  rule('producerName', PRODUCER, /日|批/),
  rule('producerName', /企业|进货来源|产地|厂/, undefined, true),
  rule('sellerName', SELLER),
  rule('sellerName', /单位|供货|来源|商户|店$|个人|经营者/, undefined, true),
  rule('note', /备注|说明|附注|其他/),
  rule('product', /产品|样品|食品|商品|检品|名称|明细/, undefined, true),
];

/** Word parts that a header of the kind is made of; what else stands in it makes a guess weaker. */
export const KNOWN_PARTS =
  /标称|标准|名称|地址|生产|企业|单位|经营者?|被?抽样|被?抽检|被?采样|受检|被检|供样|检[验测]|监测|测试|不合格|不符合|项目?|结果|结论|判定|日期|时间|批[号次]|规格|型号|包装|定型|散装|现场制作|商标|品牌|食品|样品|产品|商品|检品|分类|类别|[大小亚细]类|品种|公告|报告|编号|序号|任务|来源|机构|备注|省份?|所在|地区|盟市|限量?|值|要求|规定|指标|单|者|人|个人|或|及|和|、|\/|-|的|厂[家商]?|供货商?|供应商|经销商?|代理商|购进|加工|公司|销售|水产品?|蔬菜|畜禽|领域|环节|摊位|监督|风险|填|名|号|日|期/g;
