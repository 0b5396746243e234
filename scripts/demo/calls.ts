import type { Day } from '../../src/domain/date.ts';
import type { Visit } from '../../src/domain/schema/tables.ts';
import type { Edition } from './edition.ts';
import type { Member } from './firms.ts';
import { chance, pick, weighted, type Random } from './random.ts';

/** A visit on its day, before it is known what was found. */
export interface Call {
  readonly id: string;
  readonly member: Member;
  readonly date: Day;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** One visit to each firm, by day; some fall on the first day of the campaign and some on the last. */
export function callsOf(
  { days: { window, visitDay }, mark }: Edition,
  members: readonly Member[],
  first: number,
  random: Random,
): Call[] {
  const days = members.map(() => visitDay(random)).toSorted();
  return members.map((member, i) => ({
    id: `v-${mark}${String(first + i + 1).padStart(4, '0')}`,
    member,
    date: i === 0 ? window.from : i === members.length - 1 ? window.to : (days[i] ?? window.to),
  }));
}

type Steps = Pick<Visit, 'credentials' | 'inspection' | 'sampling' | 'confirmation' | 'gap'>;

const GAPS: readonly (readonly [Partial<Steps>, string])[] = [
  [{ confirmation: 'missing' }, '企业负责人不在场，次日补签确认'],
  [{ confirmation: 'missing' }, '企业对检查记录有疑问，当场未签字，三日后补签'],
  [{ credentials: 'missing' }, '暗访未亮证，转入检查后补充说明身份'],
  [{ sampling: 'missing' }, '应抽品种当天没有库存，改由属地补抽'],
];

const GAP_RATE = 0.018;

const RESULTS: Readonly<
  Record<'nothing' | 'failingSample', readonly (readonly [Visit['result'], number])[]>
> = {
  nothing: [
    ['met', 64],
    ['mostlyMet', 36],
  ],
  failingSample: [
    ['met', 30],
    ['mostlyMet', 55],
    ['notMet', 15],
  ],
};

function stepsOf(form: Visit['form'], sampled: boolean, random: Random): Steps {
  const complete: Steps = {
    credentials: 'done',
    inspection: 'done',
    sampling: sampled ? 'done' : 'notDue',
    confirmation: 'done',
    gap: null,
  };
  if (!chance(random, GAP_RATE)) return complete;
  const fitting = GAPS.filter(
    ([step]) =>
      (form === 'undercover' || step.credentials === undefined) &&
      (!sampled || step.sampling === undefined),
  );
  const [step, gap] = pick(random, fitting);
  return { ...complete, ...step, gap };
}

/** The row of a visit; `found` tells whether a case came of what was seen there. */
export function visitOf(
  { id, member, date }: Call,
  sampled: boolean,
  found: 'nothing' | 'failingSample' | 'onSite',
  random: Random,
): Visit {
  const group = pick(random, member.place.groups);
  const form = chance(random, 0.09) ? ('undercover' as const) : ('unannounced' as const);
  return {
    id,
    firm: member.firm.id,
    category: member.category,
    date,
    group: `g-${two(group)}`,
    form,
    ...stepsOf(form, sampled, random),
    result: found === 'onSite' ? 'notMet' : weighted(random, RESULTS[found]),
    inspectors: [`示例检查员${two(group)}甲`, `示例检查员${two(group)}乙`],
  };
}
