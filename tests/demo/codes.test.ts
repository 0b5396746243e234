import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { campaignCsv, column, csv, DATA, distinct } from './csv.ts';

const firms = csv(DATA, 'firms');
const samples = campaignCsv('samples');
const given = (values: readonly string[]): string[] => values.filter((value) => value !== '/');

/** GB 32100: the values, weighted with the powers of three, sum to a multiple of 31. */
function isCreditCode(code: string): boolean {
  const values = [...code].map((c) => '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(c));
  const weighted = values.slice(0, 17).reduce((sum, value, i) => sum + value * (3 ** i % 31), 0);
  return code.length === 18 && !values.includes(-1) && (weighted + (values[17] ?? 0)) % 31 === 0;
}

test('every credit code is right, also by an independent validator, and fits the kind of firm', () => {
  const codes = column(firms, '统一社会信用代码');
  expect(isCreditCode('91110000600037341L')).toBe(true);
  expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
  // The validator takes no check character 0, which the standard has.
  const checked = codes.filter((code) => !code.endsWith('0'));
  expect(checked.length).toBeGreaterThan(500);
  expect(checked.filter((code) => !stdnum['CN']?.['uscc']?.validate(code).isValid)).toEqual([]);
  const begins: Record<string, string> = {
    企业: '91',
    个体工商户: '92',
    小作坊: '92',
    合作社: '93',
  };
  const wrong = firms.filter(
    (firm) =>
      !firm['统一社会信用代码']?.startsWith(`${begins[firm['主体类型'] ?? '']}${firm['所在盟市']}`),
  );
  expect(wrong).toEqual([]);
});

/** ISO 7064 MOD 11,10, by the definition: the whole number leaves 1. */
function leavesOne(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

test('every licence number is right, and is issued in the league of the firm', () => {
  expect(leavesOne('15308250014109')).toBe(true);
  const licensed = firms.filter((firm) => firm['食品生产许可证编号'] !== '/');
  const wrong = licensed.filter((firm) => {
    const licence = firm['食品生产许可证编号'] ?? '';
    const league = firm['所在盟市']?.slice(0, 4) ?? '';
    return !leavesOne(licence.slice(2)) || licence.slice(5, 9) !== league;
  });
  expect(wrong).toEqual([]);
});

test('every barcode adds up, and begins as Chinese ones do', () => {
  const wrong = given(column(samples, '条形码')).filter((code) => {
    const sum = [...code].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
    return code.length !== 13 || sum % 10 !== 0 || !/^69\d/.test(code);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['firms', '企业名称'],
  ['firms', '统一社会信用代码'],
  ['firms', '食品生产许可证编号'],
  ['firms', '联系电话'],
  ['samples', '条形码'],
  ['samples', '抽样编号'],
  ['samples', '报告编号'],
])('no two %s have the same %s', (table, title) => {
  const values = given(column(table === 'firms' ? firms : samples, title));
  expect(values.length).toBeGreaterThan(250);
  expect(distinct(values)).toBe(values.length);
});

test('no name can be taken for that of a real firm', () => {
  const names = [
    ...column(firms, '企业名称'),
    ...column(firms, '曾用名').filter((name) => name !== ''),
    ...column(samples, '被抽样单位名称'),
    ...column(samples, '检验机构'),
    ...given(column(samples, '商标')),
    ...column(campaignCsv('penalties'), '决定机关'),
  ];
  expect(names.filter((name) => !name.startsWith('示例'))).toEqual([]);
});

test('telephone numbers reach nobody: they begin with 000', () => {
  expect(column(firms, '联系电话').filter((phone) => !/^0\d{3}-000\d+$/.test(phone))).toEqual([]);
});
