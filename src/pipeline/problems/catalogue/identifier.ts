import { error, warning } from './entry.ts';

/** Check characters of identifiers, and names that pass for another. */
export const IDENTIFIER_RULES = {
  'credit-code-check': error(
    ['信用代码校验位不符', 'A credit code fails its check character'],
    { value: '91150100MA0NPTA13X', expected: 'T' },
    ({ value, expected }) => [
      `“${value}”的前 17 位算出的校验位是 ${expected}，与最后一位不符，至少有一位录错了。`,
      '对照营业执照逐位核对。确属早期发放、校验位不符的代码，经登记机关确认后记入 data/reference/code-allow-list.csv。',
    ],
    ({ value, expected }) => [
      `The first 17 characters of “${value}” call for the check character ${expected}; at least one is wrong.`,
      'Compare it with the business licence. An early code that is lawful though it fails goes into data/reference/code-allow-list.csv once the registry has confirmed it.',
    ],
  ),
  'credit-code-kind': warning(
    ['信用代码与主体类型不一致', 'Credit code and kind of business disagree'],
    { value: '92150100MA0NPTA13T', kind: '企业' },
    ({ value, kind }) => [
      `主体类型是“${kind}”，而信用代码“${value}”${value.startsWith('92') ? '以 92 开头，属于' : '不以 92 开头，不属于'}个体工商户。这决定公布时是否隐去部分姓名。`,
      '对照营业执照核对主体类型与信用代码。',
    ],
    ({ value, kind }) => [
      `The kind is “${kind}”, while the credit code “${value}” ${value.startsWith('92') ? 'begins with 92: an individual business' : 'does not begin with 92: no individual business'}. It decides whether part of the name is masked.`,
      'Compare kind and code with the business licence.',
    ],
  ),
  'licence-type': error(
    ['许可证类别不存在', 'A licence of a class that does not exist'],
    { value: 'SC19915010000013' },
    ({ value }) => [
      `“${value}”的第 1 位应为 1（食品）或 2（食品添加剂），第 2、3 位应为存在的类别号。`,
      '对照许可证逐位核对。',
    ],
    ({ value }) => [
      `In “${value}” the first digit must be 1 (food) or 2 (additives), the next two a class that exists.`,
      'Compare it with the licence, digit by digit.',
    ],
  ),
  'licence-check': error(
    ['许可证编号校验位不符', 'A licence number fails its check digit'],
    { value: 'SC10515010000014', expected: '3' },
    ({ value, expected }) => [
      `“${value}”的前 13 位数字算出的校验位是 ${expected}，与最后一位不符，至少有一位录错了。`,
      '对照许可证逐位核对。',
    ],
    ({ value, expected }) => [
      `The first 13 digits of “${value}” call for the check digit ${expected}; at least one is wrong.`,
      'Compare it with the licence, digit by digit.',
    ],
  ),
  'barcode-check': error(
    ['条形码校验位不符', 'A barcode fails its check digit'],
    { value: '6900000000018', expected: '7' },
    ({ value, expected }) => [
      `“${value}”的校验位应为 ${expected}，至少有一位录错了；消费者会扫码查询，错码查不到。`,
      '对照包装逐位核对；看不清的填 /。',
    ],
    ({ value, expected }) => [
      `The check digit of “${value}” should be ${expected}; at least one digit is wrong, and a scan would not find the notice.`,
      'Compare it with the packet; write / where it can not be read.',
    ],
  ),
  'firm-name-lookalike': warning(
    ['企业名称与另一家看起来一样', 'A firm’s name looks like another’s'],
    { value: '示例А乳业有限公司', other: 'f-0001', here: 'А U+0410', there: 'A U+0041' },
    ({ value, other, here, there }) => [
      `“${value}”与 ${other} 的名称看起来一样，字却不同：这里是“${here}”，那里是“${there}”。读者会把两家当成一家，查询时又对不上。`,
      '对照营业执照逐字核对，录错的改正；本是同一家的，合并成一行。确是两家的，不必改。',
    ],
    ({ value, other, here, there }) => [
      `“${value}” looks like the name of ${other} and is spelt otherwise: “${here}” here, “${there}” there. Readers take the two for one, and a search finds only one of them.`,
      'Compare both with their business licences, character by character; join the rows if it is one firm. If there are two such firms, leave it.',
    ],
  ),
} as const;
