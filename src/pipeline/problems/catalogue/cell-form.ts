import { error } from './entry.ts';

const AS_TEXT = '先把整列设为“文本”格式（右键 → 设置单元格格式 → 文本），再';
const AS_TEXT_EN =
  'First format the whole column as Text (right click → Format cells → Text), then ';

/** Codes, dates and numbers of the wrong form. */
export const CELL_FORM_RULES = {
  'cell-scientific': error(
    ['长数字被 Excel 改成了科学计数', 'A long number turned scientific'],
    { value: '6.9E+12' },
    ({ value }) => [
      `“${value}”是 Excel 把长数字改成的科学计数，末尾几位已经丢失，无法恢复。`,
      `${AS_TEXT}对照原件重新录入全部数字。`,
    ],
    ({ value }) => [
      `“${value}” is a long number that Excel has rounded; its last digits are lost.`,
      `${AS_TEXT_EN}type all digits again from the original.`,
    ],
  ),
  'cell-code-form': error(
    ['编号格式不对', 'A code has the wrong form'],
    { column: '报告编号', value: 'SL', example: 'SL2021-00001' },
    ({ column, value, example }) => [
      `“${value}”不是“${column}”的格式。`,
      `对照原件改正，写成类似“${example}”。`,
    ],
    ({ column, value, example }) => [
      `“${value}” has not the form of “${column}”.`,
      `Correct it from the original; it should look like “${example}”.`,
    ],
  ),
  'cell-id-form': error(
    [
      '编号只能用小写字母、数字和连字符',
      'An ID may hold lower-case letters, digits and hyphens only',
    ],
    { column: '企业编号', value: 'F_0001', example: 'f-0001' },
    ({ value, example }) => [
      `“${value}”要用在网址里，只能由小写字母、数字和单个连字符组成。`,
      `改成类似“${example}”的写法。`,
    ],
    ({ value, example }) => [
      `“${value}” becomes part of addresses: lower-case letters, digits and single hyphens only.`,
      `Write it like “${example}”.`,
    ],
  ),
  'cell-region-form': error(
    ['区划代码不是六位数字', 'A region code must have six digits'],
    { value: '1501' },
    ({ value }) => [
      `“${value}”不是六位数字的区划代码。`,
      '到 data/reference/regions.csv 查对应的代码，例如呼和浩特市是 150100。',
    ],
    ({ value }) => [
      `“${value}” is no six-digit region code.`,
      'Look it up in data/reference/regions.csv; Hohhot, for example, is 150100.',
    ],
  ),
  'cell-date-nonexistent': error(
    ['日期不存在', 'There is no such day'],
    { value: '2021-02-30' },
    ({ value }) => [`日历上没有“${value}”这一天。`, '对照原件改正。'],
    ({ value }) => [`There is no day “${value}” in the calendar.`, 'Correct it from the original.'],
  ),
  'cell-date-serial': error(
    ['日期变成了 Excel 序号', 'A date turned into an Excel serial number'],
    { value: '44412', suggestion: '2021-08-04' },
    ({ value, suggestion }) => [
      `“${value}”是 Excel 内部的日期序号，多半是 ${suggestion}。`,
      `${AS_TEXT}填 ${suggestion}（先与原件核对）。`,
    ],
    ({ value, suggestion }) => [
      `“${value}” is Excel’s internal number of a day, most likely ${suggestion}.`,
      `${AS_TEXT_EN}write ${suggestion} (after a look at the original).`,
    ],
  ),
  'cell-date-style': error(
    ['日期写法不统一', 'A date in another style'],
    { value: '2021年8月4日', suggestion: '2021-08-04' },
    ({ value, suggestion }) => [
      `日期要写成“年-月-日”，这里是“${value}”。`,
      `改成 ${suggestion}。Excel 会自动改日期写法，请先把整列设为“文本”格式。`,
    ],
    ({ value, suggestion }) => [
      `Dates are written year-month-day; this one is “${value}”.`,
      `Write ${suggestion}. Excel changes dates by itself, so format the column as Text first.`,
    ],
  ),
  'cell-date-form': error(
    ['不是日期', 'Not a date'],
    { column: '抽样日期', value: '九月十日' },
    ({ column, value }) => [
      `“${column}”要填日期，“${value}”读不出是哪一天。`,
      '写成 2021-08-04 这样的形式，年、月、日都要有。',
    ],
    ({ column, value }) => [
      `“${column}” must be a date; “${value}” can not be read as a day.`,
      'Write it like 2021-08-04, with year, month and day.',
    ],
  ),
  'cell-time-style': error(
    ['时间不是统一写法', 'A time in another style'],
    { value: '9:30', suggestion: '09:30' },
    ({ value, suggestion }) => [
      `时间要写成两位的时和分，这里是“${value}”。`,
      `改成 ${suggestion}。Excel 会自动改时间写法，请先把整列设为“文本”格式。`,
    ],
    ({ value, suggestion }) => [
      `Times are written as two digits of hours and two of minutes; this one is “${value}”.`,
      `Write ${suggestion}. Excel changes times by itself, so format the column as Text first.`,
    ],
  ),
  'cell-time-form': error(
    ['时间写法不对', 'A time of another form'],
    { column: '公布时间', value: '上午10点' },
    ({ column, value }) => [
      `“${column}”要写几点几分，“${value}”不是。`,
      '用 24 小时制写成 09:30、14:00 这样的形式；没有规定时刻的空着。',
    ],
    ({ column, value }) => [
      `“${column}” must be a time of day; “${value}” is none.`,
      'Write hours and minutes of 24 hours, such as 09:30 or 14:00; leave it blank where no time is set.',
    ],
  ),
  'cell-number-form': error(
    ['不是规范的数字', 'Not a plain number'],
    { column: '罚款金额', value: '5万' },
    ({ column, value }) => [
      `“${column}”要填数字，“${value}”不是：不带单位、千位逗号、正负号，前面不加 0。`,
      '只写数字，例如 50000。',
    ],
    ({ column, value }) => [
      `“${column}” must be a number; “${value}” is not: no units, thousands commas, signs or leading zeros.`,
      'Write digits only, such as 50000.',
    ],
  ),
  'credit-code-form': error(
    ['信用代码格式不对', 'A credit code has the wrong form'],
    { value: '9115010MA0NPTA13' },
    ({ value }) => [
      `“${value}”不是统一社会信用代码：应为 18 位，由数字和大写字母组成，不含 I、O、S、V、Z。`,
      '对照营业执照重新录入；注意 O 与 0、I 与 1 的区别。',
    ],
    ({ value }) => [
      `“${value}” is no unified social credit code: eighteen digits and capital letters, without I, O, S, V and Z.`,
      'Type it again from the business licence; mind O and 0, I and 1.',
    ],
  ),
  'licence-form': error(
    ['许可证编号格式不对', 'A licence number has the wrong form'],
    { value: 'SC1051501' },
    ({ value }) => [
      `“${value}”不是食品生产许可证编号：应为 SC 加 14 位数字。`,
      '对照许可证重新录入；没有许可证的填 /。',
    ],
    ({ value }) => [
      `“${value}” is no food production licence: SC and fourteen digits.`,
      'Type it again from the licence; write / where there is none.',
    ],
  ),
  'sample-form': error(
    ['抽样编号格式不对', 'A sample number has the wrong form'],
    { value: '21150100001' },
    ({ value }) => [
      `“${value}”不是抽样编号：应为两个大写字母加 11 至 17 位数字。`,
      '对照抽样单改正，写成类似 XC21150100001。LS- 开头的是导入时给的临时编号，请在各表里一起换成抽样单上的编号。',
    ],
    ({ value }) => [
      `“${value}” is no sample number: two capital letters and 11 to 17 digits.`,
      'Correct it from the sampling form; it looks like XC21150100001. A number that begins with LS- was given by an import: replace it in every table.',
    ],
  ),
  'barcode-form': error(
    ['条形码格式不对', 'A barcode has the wrong form'],
    { value: '69000' },
    ({ value }) => [
      `“${value}”不是商品条形码：应为 8 位或 12 至 14 位数字。`,
      '对照包装改正；没有条形码的填 /。',
    ],
    ({ value }) => [
      `“${value}” is no goods barcode: 8 or 12 to 14 digits.`,
      'Correct it from the packet; write / where there is none.',
    ],
  ),
} as const;
