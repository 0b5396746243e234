/** A column of the exported table. */
export interface OfficialColumn {
  readonly key: string;
  readonly header: string;
}

const column = (key: string, header: string): OfficialColumn => ({ key, header });

/** The columns of the attachment of a notice, in its order. */
export const OFFICIAL_COLUMNS: readonly OfficialColumn[] = [
  column('sample', '抽样编号'),
  column('serial', '序号'),
  column('producerName', '标称生产企业名称'),
  column('producerAddress', '标称生产企业地址'),
  column('sellerName', '被抽样单位名称'),
  column('sellerAddress', '被抽样单位地址'),
  column('sellerRegion', '被抽样单位所在盟市'),
  column('shop', '网店商铺名称'),
  column('platform', '网抽平台名称'),
  column('product', '食品名称'),
  column('specification', '规格型号'),
  column('brand', '商标'),
  column('date', '生产日期/批号'),
  column('findings', '不合格项目║检验结果║标准值'),
  column('category', '分类'),
  column('noticeNumber', '公告号'),
  column('noticeDate', '公告日期'),
  column('task', '任务来源/项目名称'),
  column('lab', '检验机构'),
  column('note', '备注'),
];

/** What the attachment has no column for and an import can take up again; added on the right where there is any. */
export const FURTHER_COLUMNS: readonly OfficialColumn[] = [
  column('sampledOn', '抽样日期'),
  column('stage', '抽样环节'),
  column('barcode', '条形码'),
  column('standard', '判定依据'),
  column('receivedOn', '收样日期'),
  column('report', '报告编号'),
  column('reportedOn', '报告日期'),
  column('creditCode', '统一社会信用代码'),
  column('licence', '食品生产许可证编号'),
];
