import { addDays, type Day } from '../../src/domain/date.ts';
import type { CaseEvent, Measure } from '../../src/domain/schema/tables.ts';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/working-days.ts';
import { dayOf } from './case-events.ts';
import { integer, type Random } from './random.ts';
import type { Remedy } from './remedies/remedy.ts';
import type { Seed } from './seeds.ts';

type Progress = Pick<Measure, 'due' | 'doneOn' | 'verifiedOn'>;

const MOST = 3;

/** The firm has been done by its report; where the case ran late, the last measure overran its time. */
function finished(
  seed: Seed,
  setOn: Day,
  done: Day,
  verifiedOn: Day | null,
  part: number,
  random: Random,
): Progress {
  const available = workingDaysBetween(setOn, done);
  const doneOn = addWorkingDays(setOn, Math.max(1, Math.round(available * part)));
  const overran = seed.plan.outcome === 'late' && part === 1;
  const due = overran
    ? addWorkingDays(setOn, Math.max(1, Math.round(available * 0.7)))
    : addWorkingDays(doneOn, integer(random, 0, 5));
  return { due, doneOn, verifiedOn };
}

/** What is not done yet was due within a month, or is due before the time that was given ends. */
function unfinished({ plan }: Seed, setOn: Day, part: number, random: Random): Progress {
  const due = plan.extendedTo
    ? addDays(plan.extendedTo, -integer(random, 4, 14))
    : addWorkingDays(setOn, integer(random, 14, 24));
  const isFirstOfSeveral = part < 1;
  const doneOn = isFirstOfSeveral ? addWorkingDays(setOn, integer(random, 6, 12)) : null;
  return { due, doneOn, verifiedOn: null };
}

function rowsOf(remedies: readonly Remedy[]) {
  return remedies
    .flatMap(({ problem, measures }) => measures.map((measure) => ({ problem, ...measure })))
    .slice(0, MOST);
}

/** What a reopened case has to do anew. */
function measuresAnew(seed: Seed, events: readonly CaseEvent[], random: Random) {
  const reopenedOn = dayOf(events, 'reopened');
  if (!reopenedOn || !seed.otherRemedy) return [];
  const progress: Progress = {
    due: addWorkingDays(addDays(reopenedOn, 70), integer(random, 1, 5)),
    doneOn: null,
    verifiedOn: null,
  };
  return rowsOf([seed.otherRemedy]).map((row) => ({ ...row, ...progress }));
}

/** Measures of a case with their progress; none before they are set. `numbers` says which IDs they get. */
export function measuresOf(
  caseId: string,
  seed: Seed,
  events: readonly CaseEvent[],
  numbers: { readonly mark: string; readonly after: number },
  random: Random,
): Measure[] {
  const setOn = events.find(({ type }) => type === 'measureSet')?.date;
  if (!setOn) return [];
  const done = dayOf(events, 'firmReportsDone');
  const rechecked = dayOf(events, 'rechecked');
  const rows = rowsOf(seed.remedies).map((row, i, { length }) => {
    const part = (i + 1) / length;
    const progress = done
      ? finished(seed, setOn, done, rechecked, part, random)
      : unfinished(seed, setOn, part, random);
    return { ...row, ...progress };
  });
  return [...rows, ...measuresAnew(seed, events, random)].map(({ evidence, ...row }, i) => ({
    id: `cs-${numbers.mark}${String(numbers.after + i + 1).padStart(3, '0')}`,
    case: caseId,
    ...row,
    evidence: row.verifiedOn ? evidence : null,
    responsible: `示例责任人${seed.member.firm.id.slice(2)}`,
  }));
}
