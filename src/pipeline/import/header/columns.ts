/**
 * What a column of an official table can be about: its name as staff know it, and the column of the
 * official attachment under which such a thing stands, if any.
 */
const COLUMNS = {
  sample: ['抽样编号', '抽样编号'],
  serial: ['序号', '序号'],
  producerName: ['标称生产企业名称', '标称生产企业名称'],
  producerAddress: ['标称生产企业地址', '标称生产企业地址'],
  producerRegion: ['标称生产企业所在地区', '被抽样单位所在地区'],
  sellerName: ['被抽样单位名称', '被抽样单位名称'],
  sellerAddress: ['被抽样单位地址', '被抽样单位地址'],
  sellerRegion: ['被抽样单位所在地区', '被抽样单位所在地区'],
  shop: ['网店商铺名称', '网店商铺名称'],
  platform: ['网抽平台名称', '网抽平台名称'],
  product: ['食品名称', '食品名称'],
  specification: ['规格型号', '规格型号'],
  brand: ['商标', '商标'],
  date: ['生产日期/批号', '生产日期/批号'],
  batch: ['批号', '生产日期/批号'],
  findings: ['不合格项目║检验结果║标准值', '不合格项目║检验结果║标准值'],
  item: ['不合格项目', '不合格项目'],
  value: ['检验结果', '不合格项目║检验结果║标准值'],
  limit: ['标准值', '标准值'],
  unit: ['单位', null],
  verdict: ['检验结论', '不合格项目║检验结果║标准值'],
  itemResult: ['以项目为名的列', '不合格项目'],
  category: ['分类', '分类'],
  noticeNumber: ['公告号', '公告号'],
  noticeDate: ['公告日期', '公告日期'],
  task: ['任务来源/项目名称', '任务来源/项目名称'],
  lab: ['检验机构', '检验机构'],
  note: ['备注', '备注'],
  sampledOn: ['抽样日期', '抽样日期'],
  receivedOn: ['收样日期', null],
  report: ['报告编号', '公告号'],
  reportedOn: ['报告日期', '公告日期'],
  stage: ['抽样环节', '分类'],
  standard: ['判定依据', null],
  barcode: ['条形码', null],
  creditCode: ['统一社会信用代码', null],
  licence: ['食品生产许可证编号', null],
  samplingBody: ['抽样单位', '检验机构'],
  quantity: ['抽样数量', '规格型号'],
  disposal: ['处置结果', null],
} as const satisfies Readonly<Record<string, readonly [title: string, official: string | null]>>;

export type Column = keyof typeof COLUMNS;

/** What staff call it. */
export const titleOf = (column: Column): string => COLUMNS[column][0];

/** The official column under which it stands; `null` where the attachment has none. */
export const officialOf = (column: Column): string | null => COLUMNS[column][1];
