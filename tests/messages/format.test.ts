import { describe, expect, test } from 'vitest';
import { formats } from '../../src/messages/format.ts';

const zh = formats('zh');
const en = formats('en');

test('numbers follow the habits of the language', () => {
  expect([zh.number(1010), en.number(1010)]).toEqual(['1010', '1,010']);
  expect([zh.number(6_954_438), en.number(6_954_438)]).toEqual(['6,954,438', '6,954,438']);
});

test('minus nothing is written as nothing, whichever comes first', () => {
  expect([en.number(-0), en.number(0), en.number(-0)]).toEqual(['0', '0', '0']);
});

describe('percentages', () => {
  test('have one decimal', () => {
    expect(zh.percent(53 / 340)).toBe('15.6%');
    expect(en.percent(0.2)).toBe('20.0%');
  });

  test('have a second one only where the denominator bears it', () => {
    expect(zh.percent(187_368 / 6_954_438, 6_954_438)).toBe('2.69%');
    expect(zh.percent(9 / 334, 334)).toBe('2.7%');
  });
});

test('a ratio keeps two digits', () => {
  expect(zh.ratio(2.2233)).toBe('2.2');
  expect(en.ratio(137)).toBe('140');
});

test('days are written out, in no time zone', () => {
  expect([zh.day('2022-06-30'), en.day('2022-06-30')]).toEqual(['2022年6月30日', '30 June 2022']);
  expect(en.shortDay('2022-01-05')).toBe('5 Jan 2022');
  expect(zh.days('2021-08-04', '2022-01-25')).toBe('2021年8月4日至2022年1月25日');
  expect([zh.year('2022'), en.year('2022')]).toEqual(['2022年', '2022']);
  expect([zh.month('2022-06'), en.month('2022-06')]).toEqual(['2022年6月', 'June 2022']);
  expect([zh.monthName('2022-06'), en.monthName('2022-06')]).toEqual(['6月', 'June']);
});
