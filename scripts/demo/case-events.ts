import type { CaseEvent, Deadline } from '../../src/domain/schema/tables.ts';
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
  return moments.map(({ date, type, level = null, until = null }) => ({
    case: id,
    date,
    type,
    level,
    until,
    ...annotate(type),
  }));
}

/** The day of an event, of the last if there were several. */
export const dayOf = (events: readonly CaseEvent[], type: CaseEvent['type']): string | null =>
  events.findLast((event) => event.type === type)?.date ?? null;
