import { historyFaults, type CaseHistory } from '../../../src/domain/case/history.ts';
import { aCase, deadlines, event, item, measure, penalty } from './records.ts';

/** Done and verified in time. */
export const VERIFIED = measure('2021-12-15', {
  doneOn: '2021-12-08',
  verifiedOn: '2021-12-20',
  evidence: '现场照片、更换记录',
});

/** Lawful and complete, with an upheld re-inspection, an extension and a penalty. */
export const LAWFUL: CaseHistory = {
  case: aCase(),
  events: [
    event('2021-09-10', 'sampled'),
    event('2021-10-08', 'reported'),
    event('2021-10-11', 'notified'),
    event('2021-10-11', 'stockSealed'),
    event('2021-10-13', 'recallStarted', { level: 'two' }),
    event('2021-10-20', 'reinspectionApplied'),
    event('2021-10-22', 'reinspectionAccepted'),
    event('2021-11-05', 'reinspectionUpheld'),
    event('2021-11-08', 'recallFinished'),
    event('2021-11-08', 'causeFound'),
    event('2021-11-08', 'measureSet'),
    event('2021-12-10', 'firmReportsDone'),
    event('2021-12-20', 'rechecked'),
    event('2021-12-22', 'penaltyDecided'),
    event('2022-01-04', 'extended', { until: '2022-02-28', note: '等待处罚决定生效' }),
    event('2022-01-20', 'closed'),
  ],
  measures: [VERIFIED],
  penalties: [penalty('2021-12-22')],
  failingItems: [item('benzoic-acid', 'no')],
};

/** The events without those of some types. */
export const without = (...types: string[]) =>
  LAWFUL.events.filter(({ type }) => !types.includes(type));
export const faultsOf = (given: Partial<CaseHistory>) =>
  historyFaults({ ...LAWFUL, ...given }, deadlines);
export const withEvent = (...args: Parameters<typeof event>) => {
  const added = event(...args);
  return { added, faults: faultsOf({ events: [...LAWFUL.events, added] }) };
};
