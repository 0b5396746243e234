import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseStatus } from '../../../src/domain/case/clock.ts';
import { historyFaults } from '../../../src/domain/case/history.ts';
import { addDays, dayFromNumber, dayNumber, daysBetween } from '../../../src/domain/date.ts';
import { caseState } from '../../../src/domain/publication/entries.ts';
import type { CaseEvent } from '../../../src/domain/schema/tables.ts';
import { eventType, recallLevel } from '../../../src/domain/schema/vocabularies.ts';
import { isWorkingDay } from '../../../src/domain/working-days.ts';
import { aCase, deadlines, event, item, measure, penalty } from './records.ts';

const keys = <T extends object>(vocabulary: T) => Object.keys(vocabulary) as (keyof T & string)[];

const FROM = dayNumber('2021-07-01');
const TO = dayNumber('2022-12-31');
/** Days of a year and a half, half of them of one week, so that events often fall on one day. */
const day = fc
  .oneof(fc.integer({ min: FROM, max: TO }), fc.integer({ min: FROM + 200, max: FROM + 206 }))
  .map(dayFromNumber);
const maybeDay = fc.option(day);

const eventOf = (types: readonly CaseEvent['type'][]) =>
  fc
    .record({
      date: day,
      type: fc.constantFrom(...types),
      level: fc.option(fc.constantFrom(...keys(recallLevel))),
      until: maybeDay,
    })
    .map(({ date, type, level, until }) => event(date, type, { level, until }));

const anyEvent = eventOf(keys(eventType));
/** Any history, most of them unlawful: the clock has to bear what the check has not yet refused. */
const histories = fc.array(anyEvent, { maxLength: 14 });
const measures = fc.array(
  fc
    .record({ due: day, doneOn: maybeDay, verifiedOn: maybeDay })
    .map(({ due, ...given }) => measure(due, given)),
  { maxLength: 4 },
);
const cases = fc
  .constantFrom('sampling' as const, 'inspection' as const)
  .map((source) => aCase({ source }));
const files = fc.record({ case: cases, events: histories, measures });

const shuffled = <T>(records: readonly T[]) =>
  fc.shuffledSubarray([...records], { minLength: records.length });

describe('the clock, for any history', () => {
  it('does not depend on the order of the rows', () => {
    const withShuffle = files.chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.record({
          case: fc.constant(file.case),
          events: shuffled(file.events),
          measures: shuffled(file.measures),
        }),
      ),
    );
    fc.assert(
      fc.property(withShuffle, day, ([file, other], asOf) => {
        expect(caseStatus(other, deadlines, asOf)).toEqual(caseStatus(file, deadlines, asOf));
      }),
    );
  });

  it('never goes backwards, unless the case is reopened', () => {
    const forward = fc.array(eventOf(keys(eventType).filter((type) => type !== 'reopened')), {
      maxLength: 14,
    });
    const stateOn = (events: readonly CaseEvent[], asOf: string) => {
      const status = caseStatus({ case: aCase(), events, measures: [] }, deadlines, asOf);
      return status ? caseState.options.indexOf(status.state) : -1;
    };
    fc.assert(
      fc.property(forward, day, day, (events, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(stateOn(events, later)).toBeGreaterThanOrEqual(stateOn(events, earlier));
      }),
    );
  });

  it('gives nothing before something is found, and something from then on', () => {
    fc.assert(
      fc.property(files, day, (file, asOf) => {
        const found = file.events
          .filter(({ type }) => type !== 'sampled')
          .map(({ date }) => date)
          .toSorted()[0];
        const status = caseStatus(file, deadlines, asOf);
        if (found === undefined || asOf < found) expect(status).toBeNull();
        else expect(status?.openedOn).toBe(found);
      }),
    );
  });

  it('does not know what happens later', () => {
    fc.assert(
      fc.property(files, measures, histories, day, (file, others, later, asOf) => {
        const after = later.map((e) => ({
          ...e,
          date: addDays(asOf, 1 + (dayNumber(e.date) % 90)),
        }));
        const known = caseStatus(file, deadlines, asOf);
        const withLater = { ...file, events: [...after, ...file.events] };
        expect(caseStatus(withLater, deadlines, asOf)).toEqual(known);
        const undone = others.map((m) => ({ ...m, doneOn: null, verifiedOn: null }));
        const doneLater = others.map((m) => ({ ...m, doneOn: addDays(asOf, 1), verifiedOn: null }));
        expect(caseStatus({ ...file, measures: doneLater }, deadlines, asOf)).toEqual(
          caseStatus({ ...file, measures: undone }, deadlines, asOf),
        );
      }),
    );
  });

  it('says what is next until the case is closed, and is late exactly when that is', () => {
    fc.assert(
      fc.property(files, day, (file, asOf) => {
        const status = caseStatus(file, deadlines, asOf);
        if (!status) return;
        expect(status.next === null).toBe(status.state === 'closed');
        expect(status.closedOn === null).toBe(status.state !== 'closed');
        for (const on of [status.openedOn, status.firmDoneOn, status.closedOn]) {
          if (on !== null) expect(on <= asOf).toBe(true);
        }
        expect(status.overdue).toBe(status.next !== null && status.next.due < asOf);
        if (!status.next) return;
        expect(status.next.daysLeft).toBe(daysBetween(asOf, status.next.due));
        expect(status.daysLate).toBe(Math.max(0, -status.next.daysLeft));
      }),
    );
  });

  it('sets no deadline in working days on a day off', () => {
    const inWorkingDays = new Set(
      deadlines.filter(({ unit }) => unit === 'workingDays').map(({ step }) => step),
    );
    let seen = 0;
    fc.assert(
      fc.property(files, day, (file, asOf) => {
        const next = caseStatus(file, deadlines, asOf)?.next;
        if (!next || !inWorkingDays.has(next.step)) return;
        seen += 1;
        expect(isWorkingDay(next.due)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('the faults of any history', () => {
  const wholes = fc.record({
    case: cases,
    events: histories,
    measures,
    penalties: fc.array(day.map(penalty), { maxLength: 2 }),
    failingItems: fc.subarray([item('coliforms', 'yes'), item('benzoic-acid', 'no')]),
  });
  const named = (faults: ReturnType<typeof historyFaults>) =>
    faults.map(({ rule, record, field }) => JSON.stringify([rule, record, field])).toSorted();

  it('name records of the input by a field that they have', () => {
    fc.assert(
      fc.property(wholes, (history) => {
        const records: unknown[] = [history.case, ...history.events, ...history.measures];
        for (const { record, field } of historyFaults(history, deadlines)) {
          expect(records.includes(record)).toBe(true);
          expect(Object.keys(record)).toContain(field);
        }
      }),
    );
  });

  it('do not depend on the order of the events', () => {
    const withShuffle = wholes.chain((history) =>
      fc.tuple(fc.constant(history), shuffled(history.events)),
    );
    fc.assert(
      fc.property(withShuffle, ([history, events]) => {
        expect(named(historyFaults({ ...history, events }, deadlines))).toEqual(
          named(historyFaults(history, deadlines)),
        );
      }),
    );
  });
});
