import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEADLINE_STEPS,
  deadlineOf,
  dueDate,
  unknownYear,
  type DeadlineStep,
} from '../../../src/domain/case/deadline.ts';
import { dayFromNumber, dayNumber } from '../../../src/domain/date.ts';
import { isWorkingDay, knownYears } from '../../../src/domain/working-days.ts';
import { deadlines } from './records.ts';

/** An event's day, a step, its due date, and how it is counted. */
const BY_HAND: readonly (readonly [from: string, step: DeadlineStep, due: string, why: string])[] =
  [
    ['2021-09-30', 'lab-notify', '2021-10-09', 'two working days over National Day'],
    ['2022-01-25', 'reinspection-apply', '2022-02-08', 'seven over Spring Festival'],
    ['2022-01-28', 'reinspection-accept', '2022-02-09', 'Jan 29, 30, Feb 7, 8, 9'],
    ['2021-10-08', 'disposal', '2022-01-06', '90 days: 23 + 30 + 31 + 6'],
    ['2021-12-31', 'recall-start-1', '2022-01-01', '24 hours are the next day'],
    ['2021-12-31', 'recall-start-2', '2022-01-02', '48 hours'],
    ['2021-12-31', 'recall-start-3', '2022-01-03', '72 hours'],
    ['2022-01-20', 'recall-finish-2', '2022-02-22', 'twenty working days'],
    ['2021-11-30', 'penalty-public-short', '2022-02-28', 'the last day of a shorter month'],
    ['2022-03-10', 'penalty-public-long', '2025-03-10', 'three years'],
    ['2024-02-29', 'credit-repair', '2025-02-28', 'a year from a leap day'],
  ];

describe('the table of deadlines', () => {
  it('has every step once, with its basis', () => {
    expect(deadlines.map(({ step }) => step)).toEqual([...DEADLINE_STEPS]);
    for (const { basis } of deadlines) expect(basis).toMatch(/《.+》/);
  });

  it('is a file that a spreadsheet opens: byte order mark, one kind of newline', () => {
    const text = readFileSync('data/reference/deadlines.csv', 'utf8');
    expect(text.startsWith('\uFEFF步骤,名称,英文名,数量,单位,依据,核对\n')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('refuses to go on without a step', () => {
    expect(() => deadlineOf([], 'disposal')).toThrow(/disposal/);
  });
});

describe('the due date', () => {
  it.each(BY_HAND)('from %s by %s is %s (%s)', (from, step, due) => {
    expect(dueDate(from, deadlineOf(deadlines, step))).toBe(due);
  });

  it('rounds hours up to whole days', () => {
    expect(dueDate('2022-03-01', { amount: 25, unit: 'hours' })).toBe('2022-03-03');
    expect(dueDate('2022-03-01', { amount: 1, unit: 'hours' })).toBe('2022-03-02');
  });

  it('is after the event, and on a working day where those are counted', () => {
    const day = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2024-12-31') });
    fc.assert(
      fc.property(day.map(dayFromNumber), fc.constantFrom(...deadlines), (from, deadline) => {
        const due = dueDate(from, deadline);
        expect(due > from).toBe(true);
        if (deadline.unit === 'workingDays') expect(isWorkingDay(due)).toBe(true);
      }),
    );
  });

  it('tells of a year it does not know, only where working days are counted', () => {
    const end = `${knownYears.at(-1)!}-12-28`;
    expect(unknownYear(end, { amount: 20, unit: 'workingDays' })).toBe(knownYears.at(-1)! + 1);
    expect(unknownYear(end, { amount: 90, unit: 'days' })).toBeNull();
  });
});
