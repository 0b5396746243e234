import { campaign, change, FIRMS, rewrite, set, type Defects } from './edit.ts';

const [visits, samples, measures] = ['visits.csv', 'samples.csv', 'measures.csv'].map(campaign) as [
  string,
  string,
  string,
];

/** Another text for the address of a firm, a column that takes any text. */
const address = (text: string) => [change(FIRMS, '示例市示例路3号', text)];
const visitDate = (text: string) => [set(visits, ['v-0003'], { 检查日期: text })];

export const CELL_DEFECTS: Defects = {
  'cell-blank': [set(FIRMS, ['f-0002'], { 企业名称: '' })],
  'cell-blank-none': [set(FIRMS, ['f-0003'], { 食品生产许可证编号: '' })],
  'cell-none-not-allowed': address('/'),
  'cell-space': address('示例市示例路3号 '),
  'cell-space-ideographic': address('　示例市示例路3号'),
  'cell-control': address('示例市\t示例路3号'),
  'cell-bidi': address('示例市\u202e示例路3号'),
  'cell-zero-width': [set(FIRMS, ['f-0003'], { 企业名称: '示例\u200b奶食店' })],
  'cell-zero-width-mark': [set(FIRMS, ['f-0003'], { 企业名称: '\ufeff示例奶食店' })],
  'cell-zero-width-filler': [set(FIRMS, ['f-0003'], { 企业名称: '示例\u3164奶食店' })],
  'cell-lookalike': address('示例市⽰例路3号'),
  'cell-lookalike-radical': address('示例市示例⻋路3号'),
  'cell-long': address('示例'.repeat(2001)),
  'cell-formula': address('=B2&C2'),
  'cell-formula-at': address('@SUM(A1)'),
  'cell-formula-plus': address('+路3号'),
  'cell-formula-minus': address("-cmd|' /C x'!A0"),
  'cell-excel-error': address('#REF!'),
  'cell-full-width': visitDate('２０２１-09-20'),
  'cell-full-width-result': [change(campaign('results.csv'), '3.1g/100g', '３.1g/100g')],
  'cell-not-in-list': [set(visits, ['v-0003'], { 检查结果: '不符' })],
  'cell-list-form': [set(visits, ['v-0002'], { 检查员: '示例丙;;示例丁' })],
};

export const CELL_FORM_DEFECTS: Defects = {
  'cell-scientific': [set(samples, ['XC21150100001'], { 条形码: '6.9E+12' })],
  'cell-code-form': [set(samples, ['XC21150100002'], { 报告编号: 'SL#2' })],
  'cell-id-form': [set(measures, ['cs-003'], { 措施编号: 'CS_003' })],
  'cell-region-form': [set(FIRMS, ['f-0003'], { 所在盟市: '1502' })],
  'cell-date-nonexistent': visitDate('2021-09-31'),
  'cell-date-serial': visitDate('44459'),
  'cell-date-style': visitDate('2021年9月20日'),
  'cell-date-style-slash': visitDate('2021/9/20'),
  'cell-date-form': visitDate('九月二十日'),
  'cell-time-style': [set(campaign('notices.csv'), ['2021-0001'], { 公布时间: '9:30' })],
  'cell-time-form': [set(campaign('notices.csv'), ['2021-0001'], { 公布时间: '上午10点' })],
  'cell-number-form': [set(campaign('penalties.csv'), ['aj-002'], { 罚款金额: '5万元' })],
  'cell-quoted-newline': [
    set(measures, ['cs-003'], { 完成时限: '2022/2/28' }),
    set(measures, ['cs-001'], { 问题: '灌装间\n洁净度不达标' }),
  ],
  'cell-crlf': [
    set(measures, ['cs-003'], { 完成时限: '2022/2/28' }),
    rewrite(measures, (text) => text.replaceAll('\n', '\r\n')),
  ],
  'credit-code-form': [set(FIRMS, ['f-0002'], { 统一社会信用代码: '91150700MA0NPTA21' })],
  'credit-code-form-letter': [set(FIRMS, ['f-0002'], { 统一社会信用代码: '91150700MAONPTA21X' })],
  'licence-form': [set(FIRMS, ['f-0002'], { 食品生产许可证编号: 'SC1021507' })],
  'sample-form': [set(campaign('notices.csv'), ['2021-0002'], { 抽样编号: '21150700003' })],
  'barcode-form': [set(samples, ['XC21150100001'], { 条形码: '69000' })],
};
