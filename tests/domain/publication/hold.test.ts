import { describe, expect, it } from 'vitest';
import {
  heldOn,
  heldUntil,
  withdrawnOn,
  type HoldFile,
} from '../../../src/domain/publication/hold.ts';
import { WHOLE_DAY } from '../../../src/domain/release.ts';
import { aNotice } from './announced.ts';
import { eventsOf, type Moment } from './cases.ts';
import { reference } from './reference.ts';

const TOLD: readonly Moment[] = [
  ['2021-10-08', 'reported'],
  ['2021-10-11', 'notified'],
];
const URGENT = { urgentReason: '可能造成严重健康危害', signer: '示例局长' };

const file = (moments: readonly Moment[] | null, notice = {}): HoldFile => ({
  notice: aNotice(1, '2021-10-21', notice),
  events: moments && eventsOf(1, moments),
  deadlines: reference.deadlines,
});

describe('a time of day', () => {
  const timed = (time: string): HoldFile => ({
    ...file(null, { publishedAt: '10:00' }),
    now: { day: '2021-10-21', time },
  });
  it.each([
    ['09:59', 'embargo'],
    ['10:00', null],
    [WHOLE_DAY, null],
  ])('at %s holds a notice back, or not: %s', (time, reason) => {
    expect(heldOn(timed(time), '2021-10-21')).toBe(reason);
  });
  it('of today says nothing of the days before', () => {
    const later = { ...timed('08:00'), now: { day: '2021-10-22', time: '08:00' } };
    expect(heldOn(later, '2021-10-22')).toBeNull();
    expect(heldOn(later, '2021-10-21')).toBeNull();
    expect(heldOn(later, '2021-10-20')).toBe('embargo');
  });
});

describe('why, and until when, a notice is held back', () => {
  it.each([
    ['its day', file(TOLD, { publishedOn: '2021-11-05' }), '2021-10-25', 'embargo', '2021-11-05'],
    ['its day, and the dispute after it', file(TOLD), '2021-10-12', 'embargo', '2021-10-21'],
    [
      'a dispute that may begin after its day',
      file(TOLD, { publishedOn: '2021-10-12' }),
      '2021-10-12',
      'disputeOpen',
      '2021-10-21',
    ],
    ['nobody has told the firm', file(TOLD.slice(0, 1)), '2022-01-01', 'disputeOpen', null],
    [
      'a pending dispute',
      file([...TOLD, ['2021-10-13', 'objectionRaised']]),
      '2021-10-25',
      'disputePending',
      null,
    ],
    ['a draft', file(TOLD, { approval: 'draft' }), '2022-01-01', 'draft', null],
    [
      'its day alone, where it is urgent',
      file(TOLD, URGENT),
      '2021-10-12',
      'embargo',
      '2021-10-21',
    ],
    ['its day alone, without a case', file(null), '2021-10-12', 'embargo', '2021-10-21'],
  ] as const)('%s', (_, held, day, reason, until) => {
    expect(heldOn(held, day)).toBe(reason);
    expect(heldUntil(held, day, reason)).toBe(until);
  });

  it('names a day on which it can indeed be shown, and before which it can not', () => {
    const held = file(TOLD, { publishedOn: '2021-10-12' });
    expect(heldOn(held, '2021-10-20')).toBe('disputeOpen');
    expect(heldOn(held, '2021-10-21')).toBeNull();
  });
});

describe('a notice that had been public', () => {
  const overturned = file([...TOLD, ['2021-12-01', 'reinspectionOverturned']]);

  it('is withdrawn on the day on which the result is overturned', () => {
    expect(withdrawnOn(overturned, '2021-11-30')).toBeNull();
    expect(withdrawnOn(overturned, '2021-12-01')).toBe('2021-12-01');
    expect(withdrawnOn(overturned, '2022-06-30')).toBe('2021-12-01');
  });

  it('is withdrawn while a late dispute is pending, and comes back', () => {
    const disputed = file([
      ...TOLD,
      ['2021-11-10', 'objectionRaised'],
      ['2021-11-20', 'objectionDecided'],
    ]);
    expect(withdrawnOn(disputed, '2021-11-15')).toBe('2021-11-10');
    expect(withdrawnOn(disputed, '2021-11-20')).toBeNull();
  });

  it('is not withdrawn if it never was public', () => {
    const early = file([
      ['2021-10-11', 'notified'],
      ['2021-10-15', 'reinspectionApplied'],
      ['2021-10-20', 'reinspectionOverturned'],
    ]);
    expect(withdrawnOn(early, '2022-06-30')).toBeNull();
    expect(withdrawnOn(file(TOLD, { approval: 'draft' }), '2022-06-30')).toBeNull();
  });
});
