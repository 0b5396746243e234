import type { Day } from '../../../src/domain/date.ts';
import type { Correction, Notice } from '../../../src/domain/schema/tables.ts';
import { sampleNumber } from './inspection.ts';

export const aNotice = (n: number, publishedOn: Day, given: Partial<Notice> = {}): Notice => ({
  id: `n-${n}`,
  sample: sampleNumber(n),
  number: '示例公告2021年第1期',
  publishedOn,
  publishedAt: null,
  approval: 'approved',
  approver: '示例处长',
  urgentReason: null,
  signer: null,
  ...given,
});

/** A correction of the brand of the first batch. */
export const aCorrection = (date: Day, given: Partial<Correction> = {}): Correction => ({
  id: `gz-${date}`,
  notice: 'n-1',
  date,
  field: '商标',
  item: null,
  before: '甲牌',
  after: '乙牌',
  reason: '录入有误',
  by: '示例科长',
  ...given,
});
