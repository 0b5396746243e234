import type { CaseEvent, Deadline } from '../../src/domain/schema/tables.ts';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/working-days.ts';
import { momentsOf } from './history.ts';
import { annotator } from './notes.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';
import type { Moment } from './timeline.ts';

/** Sampling and report of the batches of a case; each day once. */
function laboratoryMoments({ samples }: Seed): Moment[] {
  const days = (list: readonly string[]) => [...new Set(list)].toSorted();
  return [
    ...days(samples.map(({ sampledOn }) => sampledOn)).map((date): Moment => ({
      date,
      type: 'sampled',
    })),
    ...days(samples.map(({ reportedOn }) => reportedOn)).map((date): Moment => ({
      date,
      type: 'reported',
    })),
  ];
}

/** Between setting its measures and reporting them done, a firm looks for the same problem elsewhere. */
function withSelfInspection(events: readonly CaseEvent[]): CaseEvent[] {
  const set = events.findIndex(({ type }) => type === 'measureSet');
  const [first, done] = [events[set], events.find(({ type }) => type === 'firmReportsDone')];
  if (!first || !done) return [...events];
  const date = addWorkingDays(
    first.date,
    Math.floor(workingDaysBetween(first.date, done.date) / 2),
  );
  const inspected: CaseEvent = {
    ...first,
    date,
    type: 'selfInspected',
    note: '对照原因自查同类产品和同一生产线，查到的问题一并列入整改',
    internalNote: null,
  };
  const at = events.findIndex((event) => event.date > date);
  return events.toSpliced(at < 0 ? events.length : at, 0, inspected);
}

/** All events of a case, in order. */
export function eventsOf(
  id: string,
  seed: Seed,
  deadlines: readonly Deadline[],
  random: Random,
): CaseEvent[] {
  const annotate = annotator(seed, random);
  const moments = [
    ...laboratoryMoments(seed),
    ...momentsOf(seed.plan, seed.source, seed.beginning, deadlines, random),
  ];
  const events = moments.map(({ date, type, level = null, until = null }) => ({
    case: id,
    date,
    type,
    level,
    until,
    ...annotate(type),
  }));
  return withSelfInspection(events);
}

/** The day of an event, of the last if there were several. */
export const dayOf = (events: readonly CaseEvent[], type: CaseEvent['type']): string | null =>
  events.findLast((event) => event.type === type)?.date ?? null;
