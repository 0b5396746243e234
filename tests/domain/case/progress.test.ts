import { expect, it } from 'vitest';
import { progressByMonth } from '../../../src/domain/progress.ts';
import { aCase, deadlines, event, measure } from './records.ts';

const files = [
  {
    case: aCase(),
    measures: [],
    events: [
      event('2021-09-28', 'orderIssued'),
      event('2021-11-20', 'closed'),
      event('2022-01-10', 'reopened'),
    ],
  },
  {
    case: aCase({ id: 'aj-002', source: 'inspection' }),
    measures: [measure('2021-11-15')],
    events: [event('2021-10-31', 'orderIssued'), event('2021-11-01', 'measureSet')],
  },
];

it('counts the cases at the end of each month, and last on the as-of day', () => {
  expect(progressByMonth(files, deadlines, '2021-08-04', '2022-01-25')).toEqual([
    { date: '2021-08-31', open: 0, overdue: 0, closed: 0 },
    { date: '2021-09-30', open: 1, overdue: 0, closed: 0 },
    { date: '2021-10-31', open: 2, overdue: 0, closed: 0 },
    { date: '2021-11-30', open: 1, overdue: 1, closed: 1 },
    { date: '2021-12-31', open: 1, overdue: 1, closed: 1 },
    { date: '2022-01-25', open: 2, overdue: 1, closed: 0 },
  ]);
});

it('counts a month’s end once, and nothing before the first day', () => {
  const dates = (from: string, asOf: string) =>
    progressByMonth(files, deadlines, from, asOf).map(({ date }) => date);
  expect(dates('2021-10-31', '2021-11-30')).toEqual(['2021-10-31', '2021-11-30']);
  expect(dates('2021-10-31', '2021-10-31')).toEqual(['2021-10-31']);
  expect(dates('2021-10-31', '2021-10-30')).toEqual([]);
});
