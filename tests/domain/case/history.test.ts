import { describe, expect, it } from 'vitest';
import { LAWFUL, VERIFIED, faultsOf, withEvent, without } from './lawful.ts';
import { event, measure, penalty } from './records.ts';

it('finds nothing in a lawful history', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('a closing', () => {
  const closing = LAWFUL.events.at(-1)!;

  it('rests on a measure verified with evidence', () => {
    const unproven = { ...VERIFIED, evidence: null };
    expect(faultsOf({ measures: [unproven] })).toEqual([
      {
        rule: 'case-closed-unverified',
        record: closing,
        field: 'type',
        details: { case: 'aj-001', closedOn: '2022-01-20' },
      },
    ]);
    const tooLate = { ...VERIFIED, verifiedOn: '2022-01-21' };
    expect(faultsOf({ measures: [tooLate] })[0]).toMatchObject({
      rule: 'case-closed-unverified',
      record: closing,
    });
  });

  it('is not bought with a fine', () => {
    const undone = measure('2021-12-15');
    const expected = [{ rule: 'case-penalty-only', record: closing, field: 'type' }];
    expect(faultsOf({ measures: [undone] })).toMatchObject(expected);
    expect(faultsOf({ measures: [] })).toMatchObject(expected);
    expect(faultsOf({ measures: [], penalties: [] })).toMatchObject(expected);
    const punishedLater = { measures: [], penalties: [penalty('2022-01-21')] };
    expect(faultsOf({ ...punishedLater, events: without('penaltyDecided') })).toMatchObject([
      { rule: 'case-closed-unverified' },
    ]);
    const unpunished = { measures: [], penalties: [], events: without('penaltyDecided') };
    expect(faultsOf(unpunished)).toMatchObject([{ rule: 'case-closed-unverified' }]);
  });

  it('waits for the last measure', () => {
    const undone = measure('2022-03-31', { id: 'cs-002' });
    const unverified = measure('2022-01-10', { id: 'cs-003', doneOn: '2022-01-10' });
    const later = { ...unverified, id: 'cs-004', verifiedOn: '2022-01-25', evidence: '照片' };
    const measures = [VERIFIED, undone, unverified, later];
    const details = { case: 'aj-001', closedOn: '2022-01-20' };
    expect(faultsOf({ measures })).toEqual([
      {
        rule: 'case-closed-before-due',
        record: undone,
        field: 'doneOn',
        details: { ...details, measure: 'cs-002', due: '2022-03-31' },
      },
      {
        rule: 'case-closed-before-due',
        record: unverified,
        field: 'verifiedOn',
        details: { ...details, measure: 'cs-003', due: '2022-01-10' },
      },
      {
        rule: 'case-closed-before-due',
        record: later,
        field: 'verifiedOn',
        details: { ...details, measure: 'cs-004', due: '2022-01-10' },
      },
    ]);
  });

  it('needs nothing rectified where re-inspection overturned the result', () => {
    const overturned = [
      ...LAWFUL.events.slice(0, 7),
      event('2021-11-05', 'reinspectionOverturned'),
      event('2021-11-08', 'closed'),
    ];
    expect(faultsOf({ events: overturned, measures: [], penalties: [] })).toEqual([]);
  });

  it('that was reopened since is mended', () => {
    const reopened = [...LAWFUL.events, event('2022-02-01', 'reopened')];
    expect(faultsOf({ events: reopened, measures: [measure('2022-03-31')] })).toEqual([]);
  });

  it('is the end, unless the case is reopened', () => {
    const { added, faults } = withEvent('2022-02-01', 'handedToPolice');
    expect(faults).toEqual([
      {
        rule: 'case-after-close',
        record: added,
        field: 'date',
        details: {
          case: 'aj-001',
          date: '2022-02-01',
          closedOn: '2022-01-20',
          event: '移送公安',
          eventEn: 'Handed to the police',
        },
      },
    ]);
    const reopened = event('2022-01-31', 'reopened');
    expect(faultsOf({ events: [...LAWFUL.events, reopened, added] })).toEqual([]);
  });
});
