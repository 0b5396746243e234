import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayInShanghai,
  dayNumber,
  daysBetween,
  isDate,
  suggestDate,
  timeInShanghai,
} from '../../../src/domain/date.ts';
import { date, required } from '../../../src/domain/schema/cell.ts';
import { read } from './cells.ts';

/** Any day of the years that a date may be of, by the engine's own calendar. */
const moments = fc
  .date({
    min: new Date('1949-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((moment) => new Date(Math.floor(moment.getTime() / 86_400_000) * 86_400_000));
const iso = (moment: Date): string => moment.toISOString().slice(0, 10);
const days = moments.map(iso);
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

describe('days', () => {
  it('are read as they stand', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(read(required(date), day)).toEqual({ value: day });
      }),
    );
  });

  it('are numbered by the calendar of the engine', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const number = moment.getTime() / 86_400_000;
        expect(dayNumber(iso(moment))).toBe(number);
        expect(dayFromNumber(number)).toBe(iso(moment));
      }),
    );
  });

  it('can be added and counted', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -40_000, max: 40_000 }), (moment, n) => {
        const later = new Date(moment);
        later.setUTCDate(later.getUTCDate() + n);
        expect(addDays(iso(moment), n)).toBe(iso(later));
        expect(daysBetween(iso(moment), iso(later))).toBe(n);
      }),
    );
  });

  it('sort as they follow one another', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });
});

describe('months', () => {
  it('are added to the same day of a later month, or its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, n) => {
        const [year, month, dayOfMonth] = parts(day);
        const sum = addMonths(day, n);
        const first = new Date(Date.UTC(year, month - 1 + n, 1));
        const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
        expect(sum.slice(0, 7)).toBe(iso(first).slice(0, 7));
        expect(parts(sum)[2]).toBe(Math.min(dayOfMonth, last));
      }),
    );
  });

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -12, '2021-01-15'],
  ])('%s and %i are %s', (day, n, sum) => {
    expect(addMonths(day, n)).toBe(sum);
  });
});

describe('what is no day', () => {
  it.each([
    '2021-02-29',
    '2021-00-10',
    '2021-04-31',
    '2021-1-1',
    '1948-12-31',
    '2021-08-04 ',
    '',
    '20210804',
  ])('%j', (cell) => {
    expect(isDate(cell)).toBe(false);
  });
});

describe('a suggestion', () => {
  it.each([
    ['2021-02-29', 'cell-date-nonexistent'],
    ['2021/2/29', 'cell-date-nonexistent'],
    ['2021年13月1日', 'cell-date-nonexistent'],
    ['20210431', 'cell-date-nonexistent'],
    ['上周三', 'cell-date-form'],
    ['2021-08', 'cell-date-form'],
  ])('is not made of %s, which breaks %s', (text, rule) => {
    expect(suggestDate(text)).toEqual({ rule });
  });

  const styles: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}-${m}-${d} 12:30`,
    (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
  ];

  it('finds the day in each style in which people write it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (day, style) => {
        const written = style(...parts(day));
        expect(suggestDate(written)).toEqual({ rule: 'cell-date-style', suggestion: day });
      }),
    );
  });

  it('finds the day of an Excel serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 69_999 }), (serial) => {
        // Excel's day 61 is 1900-03-01; the days before it are off by one.
        const moment = new Date(Date.UTC(1900, 2, 1 + serial - 61));
        expect(suggestDate(String(serial))).toEqual({
          rule: 'cell-date-serial',
          suggestion: iso(moment),
        });
      }),
    );
  });

  it('is itself a day, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { suggestion } = suggestDate(text);
        expect(suggestion === undefined || isDate(suggestion)).toBe(true);
      }),
    );
  });
});

it.each([
  ['2022-06-29T15:59:59Z', '2022-06-29'],
  ['2022-06-29T16:00:00Z', '2022-06-30'],
  ['2021-12-31T23:00:00Z', '2022-01-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(dayInShanghai(new Date(instant))).toBe(day);
});

describe('the clock in Shanghai', () => {
  it.each([
    ['2022-06-30T15:59:59Z', '2022-06-30', '23:59'],
    ['2022-06-30T16:00:00Z', '2022-07-01', '00:00'],
    ['2021-12-31T16:05:00Z', '2022-01-01', '00:05'],
  ])('at %s: %s %s', (instant, day, time) => {
    expect(dayInShanghai(new Date(instant))).toBe(day);
    expect(timeInShanghai(new Date(instant))).toBe(time);
  });
});
