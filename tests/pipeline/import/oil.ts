/** The columns of an official table of failing batches. */
export const HEADER = [
  '序号',
  '标称生产企业名称',
  '标称生产企业地址',
  '被抽样单位名称',
  '被抽样单位地址',
  '食品名称',
  '规格型号',
  '商标',
  '生产日期',
  '不合格项目',
  '检验结果',
  '标准值',
];

/** A row of it. */
export const OIL = [
  '1',
  '示例甲公司',
  '包头市示例路1号',
  '示例超市',
  '呼和浩特市示例路2号',
  '示例菜籽油',
  '5L/桶',
  '/',
  '2021-03-05',
  '苯并[a]芘',
  '17.1μg/kg',
  '≤10μg/kg',
];

/** The row with other cells, by the titles of their columns. */
export const with_ = (changes: Readonly<Record<string, string>>, row = OIL): string[] =>
  row.map((text, i) => changes[HEADER[i] ?? ''] ?? text);

export const BLANK = HEADER.map(() => '');
