import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber } from '../../src/domain/date.ts';
import {
  addWorkingDays,
  isWorkingDay,
  knownYears,
  missingYear,
  UnknownYearError,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';

/**
 * Worked out by hand on the State Council's calendars of 2021 and 2022: a day, a number of working days,
 * the day they end on. The days counted stand beside it.
 */
const BY_HAND: readonly (readonly [from: string, days: number, due: string, counted: string])[] = [
  // Spring Festival 2021: off Feb 11–17, at work Sunday Feb 7 and Saturday Feb 20.
  ['2021-02-05', 1, '2021-02-07', 'make-up Sunday'],
  ['2021-02-05', 5, '2021-02-18', 'Feb 7–10, 18'],
  ['2021-02-10', 3, '2021-02-20', 'Feb 18, 19, make-up Saturday'],
  ['2021-02-10', 4, '2021-02-22', 'Feb 18–20, 22'],
  ['2021-02-03', 20, '2021-03-08', 'Feb 4–5, 7–10, 18–20, 22–26, Mar 1–5, 8'],
  // Qingming 2021: off Apr 3–5.
  ['2021-04-02', 1, '2021-04-06', 'Tuesday'],
  // Labour Day 2021: off May 1–5, at work Sunday Apr 25 and Saturday May 8.
  ['2021-04-23', 2, '2021-04-26', 'Apr 25, 26'],
  ['2021-04-30', 3, '2021-05-08', 'May 6, 7, 8'],
  ['2021-04-28', 7, '2021-05-11', 'Apr 29, 30, May 6–8, 10, 11'],
  // Dragon Boat 2021: off Jun 12–14.
  ['2021-06-11', 1, '2021-06-15', 'Tuesday'],
  // Mid-Autumn 2021: off Sep 19–21, at work Saturday Sep 18.
  ['2021-09-17', 1, '2021-09-18', 'make-up Saturday'],
  ['2021-09-17', 2, '2021-09-22', 'Sep 18, 22'],
  // National Day 2021: off Oct 1–7, at work Sunday Sep 26 and Saturday Oct 9.
  ['2021-09-18', 5, '2021-09-27', 'Sep 22–24, 26, 27'],
  ['2021-09-10', 20, '2021-10-14', 'Sep 13–18, 22–24, 26–30, Oct 8, 9, 11–14'],
  ['2021-09-24', 7, '2021-10-09', 'Sep 26–30, Oct 8, 9'],
  ['2021-09-26', 20, '2021-10-28', 'Sep 27–30, Oct 8, 9, 11–15, 18–22, 25–28'],
  ['2021-09-30', 1, '2021-10-08', 'Friday'],
  ['2021-09-30', 2, '2021-10-09', 'Oct 8, make-up Saturday'],
  ['2021-09-30', 5, '2021-10-13', 'Oct 8, 9, 11–13'],
  ['2021-10-01', 7, '2021-10-15', 'Oct 8, 9, 11–15'],
  ['2021-10-07', 2, '2021-10-09', 'Oct 8, 9'],
  ['2021-10-09', 5, '2021-10-15', 'Oct 11–15'],
  // New Year 2022: off Jan 1–3.
  ['2021-12-24', 10, '2022-01-10', 'Dec 27–31, Jan 4–7, 10'],
  ['2021-12-28', 7, '2022-01-07', 'Dec 29–31, Jan 4–7'],
  ['2021-12-31', 1, '2022-01-04', 'Tuesday'],
  // Spring Festival 2022: off Jan 31–Feb 6, at work Saturday Jan 29 and Sunday Jan 30.
  ['2022-01-14', 30, '2022-03-02', 'Jan 17–21, 24–30, Feb 7–11, 14–18, 21–25, 28, Mar 1, 2'],
  ['2022-01-20', 20, '2022-02-22', 'Jan 21, 24–30, Feb 7–11, 14–18, 21, 22'],
  ['2022-01-25', 7, '2022-02-08', 'Jan 26–30, Feb 7, 8'],
  ['2022-01-28', 1, '2022-01-29', 'make-up Saturday'],
  ['2022-01-28', 2, '2022-01-30', 'make-up Sunday'],
  ['2022-01-28', 3, '2022-02-07', 'Jan 29, 30, Feb 7'],
  ['2022-01-30', 5, '2022-02-11', 'Feb 7–11'],
  ['2022-02-01', 2, '2022-02-08', 'Feb 7, 8'],
  // Qingming 2022: off Apr 3–5, at work Saturday Apr 2.
  ['2022-03-30', 5, '2022-04-07', 'Mar 31, Apr 1, 2, 6, 7'],
  ['2022-04-01', 2, '2022-04-06', 'Apr 2, 6'],
  // Labour Day 2022: off Apr 30–May 4, at work Sunday Apr 24 and Saturday May 7.
  ['2022-04-14', 20, '2022-05-13', 'Apr 15, 18–22, 24–29, May 5–7, 9–13'],
  ['2022-04-22', 10, '2022-05-09', 'Apr 24–29, May 5–7, 9'],
  ['2022-04-29', 5, '2022-05-10', 'May 5–7, 9, 10'],
  // Dragon Boat 2022: off Jun 3–5. Mid-Autumn 2022: off Sep 10–12.
  ['2022-06-02', 2, '2022-06-07', 'Jun 6, 7'],
  ['2022-09-09', 1, '2022-09-13', 'Tuesday'],
  // National Day 2022: off Oct 1–7, at work Saturday and Sunday Oct 8 and 9.
  ['2022-09-27', 7, '2022-10-11', 'Sep 28–30, Oct 8–11'],
  ['2022-09-30', 2, '2022-10-09', 'Oct 8, 9'],
  // New Year 2023: off from Saturday Dec 31 to Jan 2.
  ['2022-12-30', 1, '2023-01-03', 'Tuesday'],
];

const FIRST = dayNumber(`${knownYears[0]!}-01-01`);
const LAST = dayNumber(`${knownYears.at(-1)!}-12-31`);
const knownDay = fc.integer({ min: FIRST, max: LAST - 400 }).map(dayFromNumber);
const days = fc.integer({ min: 1, max: 120 });

describe('working days of the State Council calendar', () => {
  it.each(BY_HAND)('%s + %i is %s (%s)', (from, n, due) => {
    expect(addWorkingDays(from, n)).toBe(due);
    expect(workingDaysBetween(from, due)).toBe(n);
  });

  it.each([
    ['2022-01-29', true],
    ['2022-01-31', false],
    ['2021-10-09', true],
    ['2021-10-10', false],
    ['2021-10-08', true],
    ['2021-10-01', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  it('holds the years from 2004 on without a gap, the campaign’s years among them', () => {
    expect(knownYears[0]).toBe(2004);
    expect(knownYears).toEqual(knownYears.map((_, i) => 2004 + i));
    expect(knownYears).toEqual(expect.arrayContaining([2021, 2022, 2023]));
  });

  it('counts no day for none, and refuses what is no number of days', () => {
    expect(addWorkingDays('2021-10-02', 0)).toBe('2021-10-02');
    expect(() => addWorkingDays('2021-10-02', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2021-10-02', 1.5)).toThrow(RangeError);
  });
});

describe('a year without a published calendar', () => {
  const last = knownYears.at(-1)!;
  const unknown = expect.objectContaining({ name: 'UnknownYearError', year: last + 1 });

  it('is named, never guessed', () => {
    expect(() => isWorkingDay('2031-10-01')).toThrow(/2031/);
    expect(() => isWorkingDay('2003-12-31')).toThrow(UnknownYearError);
    expect(() => addWorkingDays(`${last}-12-20`, 30)).toThrow(unknown);
    expect(() => workingDaysBetween('2022-01-01', `${last + 1}-01-01`)).toThrow(unknown);
  });

  it('can be asked for beforehand', () => {
    expect(missingYear(`${last}-12-20`, 30)).toBe(last + 1);
    expect(missingYear(`${last}-06-01`, 30)).toBeNull();
    expect(missingYear('2031-10-01', 0)).toBe(2031);
  });

  it('is foretold exactly where counting fails', () => {
    for (let from = LAST - 40; from <= LAST + 5; from += 1) {
      for (let n = 1; n <= 40; n += 1) {
        const day = dayFromNumber(from);
        const year = missingYear(day, n);
        if (year === null) expect(isWorkingDay(addWorkingDays(day, n))).toBe(true);
        else expect(() => addWorkingDays(day, n)).toThrow(String(year));
      }
    }
  });
});

describe('counting', () => {
  it('ends on a working day after the first, with as many between', () => {
    fc.assert(
      fc.property(knownDay, days, (day, n) => {
        const due = addWorkingDays(day, n);
        expect(isWorkingDay(due)).toBe(true);
        expect(due > day).toBe(true);
        expect(workingDaysBetween(day, due)).toBe(n);
        expect(workingDaysBetween(due, day)).toBe(-n);
      }),
    );
  });

  it('gives the same as going day by day', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 30 }), (from, n) => {
        let day = from;
        for (let left = n; left > 0; left -= Number(isWorkingDay(day))) day = addDays(day, 1);
        expect(addWorkingDays(from, n)).toBe(day);
      }),
    );
  });

  it('is fast enough for every record of a large campaign', () => {
    const start = performance.now();
    let day = '2021-08-04';
    for (let i = 0; i < 100_000; i += 1) {
      day = addWorkingDays(dayFromNumber(18_800 + (i % 600)), 1 + (i % 30));
    }
    expect(isWorkingDay(day)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
