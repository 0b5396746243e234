import { AGE_BANDS, ageBand } from '../case/age.ts';
import { daysToStep, STEP_KEYS, type Step } from '../case/steps.ts';
import { daysBetween, type Day } from '../date.ts';
import { median } from '../statistics/median.ts';
import type { CaseFile } from './case-file.ts';
import type { Stat } from './entries.ts';
import { countBy } from '../group.ts';

type Stats = Record<string, Stat>;

const isOpen = ({ status }: CaseFile): boolean => status.state !== 'closed';

/** How many there are in each band of days. */
function inBands(name: string, days: readonly number[]): Stats {
  const counts = countBy(days, ageBand);
  return Object.fromEntries(
    AGE_BANDS.map(({ key }) => [`${name}.${key}`, { value: counts[key] ?? 0 }]),
  );
}

/** Steps that only a failing sample brings about: what an inspection finds, the firm knows on the spot. */
const OF_SAMPLING: ReadonlySet<Step> = new Set(['toNotified', 'toControlled']);

/** How long it took from the opening of a case to a step, the middle of those that have reached it. */
function medianOf(files: readonly CaseFile[], step: Step): [string, Stat][] {
  const days = files
    .filter((file) => !OF_SAMPLING.has(step) || file.case.source === 'sampling')
    .map((file) => daysToStep({ openedOn: file.status.openedOn, events: file.events }, step));
  const value = median(days.filter((n) => n !== null));
  return value === null ? [] : [[`days.${step}.median`, { value }]];
}

/** Open cases by age, overdue ones by how late they are, and the time that each step took. */
export function followUpStats(files: readonly CaseFile[], asOf: Day): Stats {
  const open = files.filter(isOpen);
  const overdue = open.filter(({ status }) => status.overdue);
  return {
    ...inBands(
      'cases.open',
      open.map(({ status }) => daysBetween(status.openedOn, asOf)),
    ),
    ...inBands(
      'cases.overdue',
      overdue.map(({ status }) => status.daysLate),
    ),
    ...Object.fromEntries(STEP_KEYS.flatMap((step) => medianOf(files, step))),
  };
}
