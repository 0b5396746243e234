import { describe, expect, it } from 'vitest';
import { caseStatus, type ClockFile } from '../../../src/domain/case/clock.ts';
import { aCase, deadlines, event, measure } from './records.ts';

const file = (events: ClockFile['events'], measures: ClockFile['measures'] = []): ClockFile => ({
  case: aCase(),
  events,
  measures,
});

const status = (given: ClockFile, asOf: string) => {
  const found = caseStatus(given, deadlines, asOf);
  if (!found) throw new Error(`No case on ${asOf}`);
  return found;
};

/** A failing batch followed to its end, nothing late. Reported on a Friday after National Day. */
const SMOOTH = file(
  [
    event('2021-09-10', 'sampled'),
    event('2021-10-08', 'reported'),
    event('2021-10-11', 'notified'),
    event('2021-10-12', 'stockSealed'),
    event('2021-10-13', 'recallStarted', { level: 'two' }),
    event('2021-10-29', 'recallFinished'),
    event('2021-11-03', 'causeFound'),
    event('2021-11-10', 'measureSet'),
    event('2021-12-10', 'firmReportsDone'),
    event('2021-12-20', 'rechecked'),
    event('2021-12-24', 'closed'),
  ],
  [
    measure('2021-12-15', {
      doneOn: '2021-12-08',
      verifiedOn: '2021-12-20',
      evidence: '现场照片',
    }),
  ],
);

describe('the course of a case', () => {
  it.each([
    ['2021-10-08', 'open', 'lab-notify', 'laboratory', '2021-10-11', 3],
    ['2021-10-11', 'open', 'recall-start-3', 'firm', '2021-10-14', 3],
    ['2021-10-12', 'controlled', 'disposal', 'regulator', '2022-01-06', 86],
    ['2021-10-13', 'controlled', 'recall-finish-2', 'firm', '2021-11-10', 28],
    ['2021-10-29', 'controlled', 'disposal', 'regulator', '2022-01-06', 69],
    ['2021-11-03', 'causeFound', 'disposal', 'regulator', '2022-01-06', 64],
    ['2021-11-10', 'rectifying', 'measure', 'firm', '2021-12-15', 35],
    ['2021-12-08', 'rectifying', 'measure', 'regulator', '2021-12-15', 7],
    ['2021-12-10', 'firmReportsDone', 'measure', 'regulator', '2021-12-15', 5],
    ['2021-12-20', 'rechecked', 'disposal', 'regulator', '2022-01-06', 17],
  ] as const)('on %s is %s, next %s by the %s', (asOf, state, step, owner, due, daysLeft) => {
    expect(status(SMOOTH, asOf)).toMatchObject({
      state,
      next: { step, owner, due, daysLeft },
      overdue: false,
      daysLate: 0,
    });
  });

  it('ends closed, the firm’s word and the regulator’s kept apart', () => {
    expect(status(SMOOTH, '2021-12-24')).toEqual({
      state: 'closed',
      flags: [],
      openedOn: '2021-10-08',
      firmDoneOn: '2021-12-10',
      closedOn: '2021-12-24',
      next: null,
      overdue: false,
      daysLate: 0,
    });
    expect(status(SMOOTH, '2021-12-12')).toMatchObject({
      firmDoneOn: '2021-12-10',
      closedOn: null,
    });
  });

  it('begins with the report: a batch only drawn is no case', () => {
    expect(caseStatus(SMOOTH, deadlines, '2021-09-09')).toBeNull();
    expect(caseStatus(SMOOTH, deadlines, '2021-10-07')).toBeNull();
  });

  it('of a firm found wanting on inspection is counted from its first event', () => {
    const found = {
      ...file([event('2021-08-05', 'orderIssued'), event('2021-08-06', 'notified')]),
      case: aCase({ source: 'inspection', samples: null }),
    };
    expect(status(found, '2021-08-10')).toMatchObject({
      state: 'open',
      openedOn: '2021-08-05',
      next: { step: 'disposal', due: '2021-11-03' },
    });
  });
});

describe('lateness', () => {
  const open = file([event('2021-10-08', 'reported'), event('2021-10-11', 'notified')]);

  it('begins the day after a step was due', () => {
    expect(status(open, '2021-10-14')).toMatchObject({ overdue: false, next: { daysLeft: 0 } });
    expect(status(open, '2021-10-15')).toMatchObject({
      overdue: true,
      daysLate: 1,
      next: { step: 'recall-start-3', daysLeft: -1 },
    });
  });

  it('of one measure makes the case late, though disposal is not due', () => {
    const late = file(
      [...open.events, event('2021-10-12', 'stockSealed'), event('2021-10-20', 'measureSet')],
      [measure('2021-12-31'), measure('2021-11-30', { id: 'cs-002', doneOn: '2021-11-25' })],
    );
    expect(status(late, '2021-12-05')).toMatchObject({
      overdue: true,
      daysLate: 5,
      next: { step: 'measure', owner: 'regulator', due: '2021-11-30' },
    });
  });

  it('of a measure is owed by the firm first, where both owe by one day', () => {
    const both = file(
      [...open.events, event('2021-10-12', 'stockSealed'), event('2021-10-20', 'measureSet')],
      [measure('2021-11-30', { doneOn: '2021-11-01' }), measure('2021-11-30', { id: 'cs-002' })],
    );
    expect(status(both, '2021-11-05').next).toMatchObject({ step: 'measure', owner: 'firm' });
  });

  it('does not come of measures before they were set', () => {
    const unset = file(
      [...open.events, event('2021-10-12', 'stockSealed'), event('2021-11-20', 'measureSet')],
      [measure('2021-11-01')],
    );
    expect(status(unset, '2021-11-19').next?.step).toBe('disposal');
    expect(status(unset, '2021-11-20').next?.step).toBe('measure');
  });

  it('of the disposal is counted until the case is closed, and kept after', () => {
    const late = file([
      ...open.events,
      event('2021-10-12', 'stockSealed'),
      event('2022-01-16', 'closed'),
    ]);
    expect(status(late, '2022-01-06')).toMatchObject({ overdue: false, daysLate: 0 });
    expect(status(late, '2022-01-15')).toMatchObject({ overdue: true, daysLate: 9 });
    expect(status(late, '2022-03-01')).toMatchObject({ overdue: false, daysLate: 10 });
  });

  it('is counted from the day to which disposal was extended', () => {
    const extended = file([
      ...open.events,
      event('2021-10-12', 'stockSealed'),
      event('2022-01-04', 'extended', { until: '2022-03-31', note: '等待设备到货' }),
      event('2022-03-25', 'extended', { until: '2022-04-30', note: '安装调试' }),
    ]);
    expect(status(extended, '2022-01-03').flags).toEqual([]);
    expect(status(extended, '2022-02-01')).toMatchObject({
      flags: ['extended'],
      overdue: false,
      next: { step: 'disposal', due: '2022-03-31' },
    });
    expect(status(extended, '2022-05-02')).toMatchObject({ overdue: true, daysLate: 2 });
  });

  it.each([
    ['one', '2021-10-27'],
    ['two', '2021-11-10'],
    ['three', '2021-11-24'],
  ] as const)('of a recall of level %s begins after %s', (level, due) => {
    const recalling = file([...open.events, event('2021-10-13', 'recallStarted', { level })]);
    expect(status(recalling, due)).toMatchObject({ overdue: false, next: { due } });
    expect(status(recalling, '2021-11-25').overdue).toBe(true);
  });
});

describe('a dispute', () => {
  const notified = [event('2022-01-20', 'reported'), event('2022-01-21', 'notified')];
  const applied = event('2022-01-25', 'reinspectionApplied');
  const sealed = event('2022-01-22', 'stockSealed');
  const accepted = event('2022-01-27', 'reinspectionAccepted');

  it('is pending from the application, which the regulator has five working days to answer', () => {
    expect(status(file([...notified, sealed, applied]), '2022-01-26')).toMatchObject({
      flags: ['reinspectionPending'],
      next: { step: 'reinspection-accept', owner: 'regulator', due: '2022-01-30' },
    });
  });

  it('gives time to name the body and then to test', () => {
    expect(status(file([...notified, sealed, applied, accepted]), '2022-02-09')).toMatchObject({
      flags: ['reinspectionPending'],
      next: { step: 'reinspection-conclude', owner: 'laboratory', due: '2022-02-22' },
    });
  });

  it('does not stop the firm’s duties', () => {
    expect(status(file([...notified, applied, accepted]), '2022-02-01')).toMatchObject({
      overdue: true,
      next: { step: 'recall-start-3', owner: 'firm', due: '2022-01-24' },
    });
  });

  it('is over when refused or upheld', () => {
    const refused = file([
      ...notified,
      sealed,
      applied,
      event('2022-01-28', 'reinspectionRefused'),
    ]);
    expect(status(refused, '2022-01-28').flags).toEqual([]);
    const upheld = file([
      ...notified,
      sealed,
      applied,
      accepted,
      event('2022-02-15', 'reinspectionUpheld'),
    ]);
    expect(status(upheld, '2022-02-15')).toMatchObject({ flags: [], next: { step: 'disposal' } });
  });

  it('that overturns the result leaves only the closing of the case', () => {
    const overturned = file(
      [
        ...notified,
        applied,
        accepted,
        event('2022-02-08', 'measureSet'),
        event('2022-02-15', 'reinspectionOverturned'),
      ],
      [measure('2022-02-10')],
    );
    expect(status(overturned, '2022-02-14')).toMatchObject({ overdue: true });
    expect(status(overturned, '2022-02-15')).toMatchObject({
      flags: ['overturned'],
      overdue: false,
      next: { step: 'disposal', owner: 'regulator', due: '2022-04-20' },
    });
  });

  it('about authenticity or method is an objection, decided within thirty working days', () => {
    const objected = [...notified, sealed, event('2022-01-24', 'objectionRaised')];
    expect(status(file(objected), '2022-02-01')).toMatchObject({
      flags: ['objectionPending'],
      next: { step: 'objection-decision', owner: 'regulator', due: '2022-03-10' },
    });
    const decided = file([...objected, event('2022-02-20', 'objectionDecided')]);
    expect(status(decided, '2022-02-20').flags).toEqual([]);
  });
});

describe('reopening', () => {
  const reopened = file([...SMOOTH.events, event('2022-03-01', 'reopened')], SMOOTH.measures);

  it('goes back to rectifying and starts the time anew', () => {
    expect(status(reopened, '2022-02-28').state).toBe('closed');
    expect(status(reopened, '2022-03-10')).toMatchObject({
      state: 'rectifying',
      flags: ['reopened'],
      openedOn: '2021-10-08',
      firmDoneOn: null,
      closedOn: null,
      next: { step: 'disposal', due: '2022-05-30' },
    });
  });

  it('ends with a new closing', () => {
    const again = file([...reopened.events, event('2022-06-01', 'closed')], SMOOTH.measures);
    expect(status(again, '2022-06-30')).toMatchObject({
      state: 'closed',
      flags: ['reopened'],
      closedOn: '2022-06-01',
      daysLate: 2,
    });
  });
});
