import { expect, test } from 'vitest';
import { caseStatus } from '../../src/domain/case/clock.ts';
import { historyFaults } from '../../src/domain/case/history.ts';
import { findRepeats } from '../../src/domain/case/repeats.ts';
import { groupBy } from '../../src/domain/group.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import { eventType } from '../../src/domain/schema/vocabularies.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { readRows } from '../../scripts/demo/reference.ts';
import { CAMPAIGN, DATA } from './csv.ts';

const folder = `${DATA}/${CAMPAIGN}`;
const cases = readRows(folder, CAMPAIGN_TABLES.cases);
const events = readRows(folder, CAMPAIGN_TABLES.events);
const measures = readRows(folder, CAMPAIGN_TABLES.measures);
const penalties = readRows(folder, CAMPAIGN_TABLES.penalties);
const samples = readRows(folder, CAMPAIGN_TABLES.samples);
const results = readRows(folder, CAMPAIGN_TABLES.results);
const notices = readRows(folder, CAMPAIGN_TABLES.notices);
const items = readRows(`${DATA}/reference`, REFERENCE_TABLES.items);
const deadlines = readRows(`${DATA}/reference`, REFERENCE_TABLES.deadlines);

const failures = results.filter(({ verdict }) => verdict === 'fail');
const eventsOf = groupBy(events, (event) => event.case);
const measuresOf = groupBy(measures, (measure) => measure.case);

const files = cases.map((record) => ({
  case: record,
  events: eventsOf.get(record.id) ?? [],
  measures: measuresOf.get(record.id) ?? [],
  penalties: penalties.filter((penalty) => penalty.case === record.id),
  failingItems: items.filter(({ id }) =>
    failures.some(({ item, sample }) => item === id && record.samples?.includes(sample)),
  ),
}));

test('no history is one that can not be', () => {
  expect(files.flatMap((file) => historyFaults(file, deadlines))).toEqual([]);
});

test('on the day of the demonstration some cases are open, overdue, closed in time and late', () => {
  const standing = files.map((file) => {
    const status = caseStatus(file, deadlines, '2022-06-30');
    if (!status) return 'none';
    if (status.closedOn) return status.daysLate > 0 ? 'closedLate' : 'closedInTime';
    return status.overdue ? 'overdue' : 'open';
  });
  const count = (kind: string) => standing.filter((one) => one === kind).length;
  expect(['open', 'overdue', 'closedInTime', 'closedLate', 'none'].map(count)).toEqual([
    4, 8, 42, 9, 0,
  ]);
});

test('nothing is recorded that lies after the day of the demonstration', () => {
  const days = [
    ...events.map(({ date }) => date),
    ...measures.flatMap(({ doneOn, verifiedOn }) => [doneOn, verifiedOn]),
    ...penalties.map(({ decidedOn }) => decidedOn),
  ];
  expect(days.filter((day) => day !== null && day > '2022-06-30')).toEqual([]);
});

test('nearly every kind of event occurs; no result was overturned', () => {
  const seen = new Set(events.map(({ type }) => type));
  const missing = Object.keys(eventType).filter((type) => !seen.has(type as never));
  expect(missing).toEqual(['reinspectionOverturned']);
});

test('every grade of discipline occurs, and one person is spared with a reason', () => {
  const grades = groupBy(cases, ({ discipline }) => discipline);
  expect([...grades.keys()].toSorted()).toEqual([
    'caseFiled',
    'correctedAtOnce',
    'handedToPolice',
    'noPenalty',
    'orderedToRectify',
  ]);
  expect(grades.get('handedToPolice')).toHaveLength(1);
  expect(grades.get('noPenalty')).toHaveLength(1);
});

test('a filed case is a suspicion in its wording', () => {
  const filed = cases.filter(({ discipline }) => /caseFiled|handedToPolice/.test(discipline));
  expect(filed.filter(({ reason }) => !reason.startsWith('涉嫌'))).toEqual([]);
});

test('a filed case is closed only with a decision, and the fine stands in its text', () => {
  const closed = files.filter(
    (file) =>
      file.case.discipline === 'caseFiled' && file.events.some(({ type }) => type === 'closed'),
  );
  expect(closed.length).toBeGreaterThan(10);
  expect(closed.filter((file) => file.penalties.length !== 1)).toEqual([]);
  const texts = penalties.filter(({ fine, penalty }) => !penalty.includes(`罚款${fine}元`));
  expect(texts).toEqual([]);
});

test('one firm failed the same item again within twelve months', () => {
  const batches = samples
    .filter(({ conclusion }) => conclusion === 'fail')
    .map(({ sample, firm, sampledOn }) => ({
      sample,
      firm,
      sampledOn,
      failures: failures
        .filter((row) => row.sample === sample)
        .map(({ item }) => ({
          item,
          problemClass: items.find(({ id }) => id === item)?.problemClass ?? '',
        })),
    }));
  expect(findRepeats(batches).map(({ by }) => by)).toEqual(['item']);
});

test('a notice comes out once the time for disputes is over, but for one that is urgent', () => {
  const early = notices.filter(({ sample, publishedOn }) => {
    const file = files.find((one) => one.case.samples?.includes(sample));
    const notified = file?.events.find(({ type }) => type === 'notified');
    return notified && publishedOn <= addWorkingDays(notified.date, 7);
  });
  expect(early).toHaveLength(1);
  expect(early[0]?.urgentReason && early[0].signer).toBeTruthy();
});
