import { describe, expect, it } from 'vitest';
import { knownYears } from '../../../src/domain/working-days.ts';
import { LAWFUL, VERIFIED, faultsOf, without } from './lawful.ts';
import { aCase, event, item } from './records.ts';

describe('an event that follows from another', () => {
  it.each([
    ['notified', 'reported'],
    ['reinspectionApplied', 'notified'],
    ['reinspectionAccepted', 'reinspectionApplied'],
    ['reinspectionUpheld', 'reinspectionAccepted'],
    ['recallFinished', 'recallStarted'],
    ['measureSet', 'causeFound'],
    ['firmReportsDone', 'measureSet'],
    ['rechecked', 'firmReportsDone'],
    ['closed', 'rechecked'],
  ] as const)('%s needs %s', (effect, cause) => {
    const faults = faultsOf({ events: without(cause) });
    const record = LAWFUL.events.find(({ type }) => type === effect);
    expect(faults).toContainEqual(
      expect.objectContaining({ rule: 'case-event-before-cause', record, field: 'type' }),
    );
  });

  it.each([
    ['objectionDecided', '异议处理完毕', '提出异议'],
    ['reinspectionRefused', '不予受理复检', '申请复检'],
    ['reinspectionOverturned', '复检推翻', '受理复检'],
    ['reopened', '重新打开', '结案'],
  ] as const)('%s can not come first of its kind', (type, name, needs) => {
    const events = [
      ...without('reinspectionApplied', 'reinspectionAccepted', 'reinspectionUpheld', 'closed'),
      event('2021-12-21', type),
    ];
    expect(faultsOf({ events })).toMatchObject([
      { rule: 'case-event-before-cause', record: events.at(-1), details: { event: name, needs } },
    ]);
  });

  it('and came earlier has a wrong date', () => {
    const early = event('2021-10-12', 'recallFinished');
    const events = [...without('recallFinished'), early];
    expect(faultsOf({ events })).toEqual([
      {
        rule: 'case-event-before-cause',
        record: early,
        field: 'date',
        details: {
          case: 'aj-001',
          date: '2021-10-12',
          event: '召回完成',
          eventEn: 'Recall finished',
          needs: '启动召回',
          needsEn: 'Recall started',
        },
      },
    ]);
  });

  it('is told of without a report after an inspection', () => {
    const events = without('reported', 'sampled');
    expect(faultsOf({ events, case: aCase({ source: 'inspection' }) })).toEqual([]);
  });

  it('has to come anew after a reopening, but not what led to it', () => {
    const reopened = [...LAWFUL.events, event('2022-02-01', 'reopened')];
    const closing = event('2022-02-20', 'closed');
    const needs = '复查或复检推翻';
    expect(faultsOf({ events: [...reopened, closing] })).toMatchObject([
      { rule: 'case-event-before-cause', record: closing, field: 'type', details: { needs } },
    ]);
    const again = [event('2022-02-15', 'firmReportsDone'), event('2022-02-18', 'rechecked')];
    expect(faultsOf({ events: [...reopened, ...again, closing] })).toEqual([]);
  });
});

describe('a re-inspection', () => {
  const accepted = LAWFUL.events.find(({ type }) => type === 'reinspectionAccepted');

  it('is not for microbiological items', () => {
    const coliforms = item('coliforms', 'yes');
    expect(faultsOf({ failingItems: [coliforms, coliforms] })).toEqual([
      {
        rule: 'case-microbial-reinspection',
        record: accepted,
        field: 'type',
        details: {
          case: 'aj-001',
          date: '2021-10-22',
          items: '大肠菌群',
          itemsEn: 'Coliforms',
        },
      },
    ]);
    expect(faultsOf({ failingItems: [] })).toEqual([]);
  });

  it('may be of another item that failed in the same case', () => {
    const failingItems = [item('coliforms', 'yes'), item('benzoic-acid', 'no')];
    expect(faultsOf({ failingItems })).toEqual([]);
  });

  it('is applied for within seven working days of the notice', () => {
    const moved = (date: string) => [
      ...without('reinspectionApplied'),
      event(date, 'reinspectionApplied'),
    ];
    expect(faultsOf({ events: moved('2021-10-20') })).toEqual([]);
    expect(faultsOf({ events: moved('2021-10-21') })).toEqual([
      {
        rule: 'case-late-application',
        record: accepted,
        field: 'type',
        details: {
          case: 'aj-001',
          notifiedOn: '2021-10-11',
          appliedOn: '2021-10-21',
          due: '2021-10-20',
        },
      },
    ]);
  });
});

describe('an entry says what it has to', () => {
  it('a recall its level', () => {
    const recall = event('2021-10-13', 'recallStarted');
    expect(faultsOf({ events: [...without('recallStarted'), recall] })).toEqual([
      {
        rule: 'case-recall-level',
        record: recall,
        field: 'level',
        details: { case: 'aj-001', date: '2021-10-13' },
      },
    ]);
  });

  it.each([
    ['until', '延至', { note: '等待设备' }],
    ['until', '延至', { until: '2022-01-10', note: '等待设备' }],
    ['note', '说明', { until: '2022-03-31' }],
  ] as const)('an extension its %s', (field, column, given) => {
    const extension = event('2022-01-10', 'extended', given);
    expect(faultsOf({ events: [...without('extended'), extension] })).toMatchObject([
      { rule: 'case-extension-until', record: extension, field, details: { column } },
    ]);
  });

  it('a case its first event, or it would never be shown', () => {
    const bare = { events: [], measures: [], penalties: [] };
    expect(faultsOf(bare)).toMatchObject([
      { rule: 'case-no-events', record: LAWFUL.case, field: 'id' },
    ]);
    const drawn = { ...bare, events: [event('2021-09-10', 'sampled')] };
    expect(faultsOf(drawn)).toMatchObject([{ rule: 'case-no-events' }]);
  });

  it('a measure the day it was set, or it would never be due', () => {
    const events = LAWFUL.events.slice(0, 10);
    expect(faultsOf({ events, penalties: [] })).toMatchObject([
      { rule: 'case-measure-unset', record: VERIFIED, field: 'case' },
    ]);
  });

  it('a date whose deadlines can be told', () => {
    const last = knownYears.at(-1)!;
    const late = event(`${last}-12-29`, 'objectionRaised');
    expect(faultsOf({ events: [...without('closed'), late] })).toEqual([
      {
        rule: 'case-year-unknown',
        record: late,
        field: 'date',
        details: { case: 'aj-001', date: late.date, year: last + 1 },
      },
    ]);
  });

  it('a date from which successive time limits can be told', () => {
    const last = knownYears.at(-1)!;
    const accepted = event(`${last}-12-18`, 'reinspectionAccepted');
    const applied = event(`${last}-12-01`, 'reinspectionApplied');
    const notified = event(`${last}-11-30`, 'notified');
    const reported = event(`${last}-11-30`, 'reported');
    expect(
      faultsOf({ events: [reported, notified, applied, accepted], measures: [] }),
    ).toMatchObject([{ rule: 'case-year-unknown', record: accepted, details: { year: last + 1 } }]);
  });

  it('a notice from which the time to apply can be told', () => {
    const last = knownYears.at(-1)!;
    const notified = event(`${last}-12-29`, 'notified');
    const events = [
      event(`${last}-12-29`, 'reported'),
      notified,
      event(`${last}-12-30`, 'reinspectionApplied'),
      event(`${last}-12-30`, 'reinspectionAccepted'),
    ];
    const years = faultsOf({ events, measures: [] }).map(({ rule }) => rule);
    expect(new Set(years)).toEqual(new Set(['case-year-unknown']));
  });
});
