import { expect, test } from 'vitest';
import { faultsOf, summaryOf, type Report } from './report.ts';

const report = (score: number, shift: number): Report => ({
  categories: {
    performance: { id: 'performance', score, auditRefs: [{ id: 'speed', weight: 1 }] },
  },
  audits: {
    speed: { score, title: 'Speed', displayValue: '9 s' },
    'cumulative-layout-shift': { score: 1, title: 'Shift', numericValue: shift },
    'first-contentful-paint': { score: 1, title: 'First', numericValue: 1234 },
  },
});

test('a page with 100 where nothing moves has no fault', () => {
  expect(faultsOf(report(1, 0))).toEqual([]);
});

test('what costs points is told with the score, and so is what moves', () => {
  expect(faultsOf(report(0.97, 0.01))).toEqual([
    'performance 97',
    'performance: Speed 9 s',
    'cumulative-layout-shift 0.01',
  ]);
});

test('a summary has scores and times', () => {
  expect(summaryOf(report(1, 0))).toBe('performance 100  FCP 1.23 s  LCP NaN s  CLS 0');
});
