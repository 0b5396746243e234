import { toNumber } from '../../src/domain/limits/decimal.ts';
import type { Plan } from '../../src/domain/limits/plan.ts';
import type { Result } from '../../src/domain/schema/tables.ts';
import { between, chance, integer, shuffled, type Random } from './random.ts';

export type Verdict = Result['verdict'];

/** Spread evenly over orders of magnitude, as colonies are. */
const logBetween = (random: Random, low: number, high: number): number =>
  Math.exp(between(random, Math.log(low), Math.log(high)));

/** Whole colonies, in two significant figures. */
export const twoFigures = (value: number): number => Math.round(Number(value.toPrecision(2)));

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function written(count: number, least: number, scientific: boolean): string {
  if (count < least) return `<${least}`;
  if (!scientific || count < 1000) return String(count);
  const power = Math.floor(Math.log10(count));
  return `${(count / 10 ** power).toPrecision(2)}×10${SUPERSCRIPTS[power]}`;
}

/** Values up to m. */
const low = (random: Random, m: number): number =>
  twoFigures(Math.floor(logBetween(random, Math.max(m / 200, 0.4), m * 0.9)));

/** Values above m and up to M. */
const middling = (random: Random, m: number, M: number): number =>
  Math.max(twoFigures(logBetween(random, m * 1.3, M * 0.9)), m + 1);

/** Above M, or above m where there is no M. */
const high = (random: Random, ceiling: number): number =>
  twoFigures(logBetween(random, Math.max(ceiling * 1.2, 2), Math.max(ceiling, 2) * 8));

/** Fails by one value above M, or by more than c above m. */
function failing({ n, c }: Plan, m: number, M: number, random: Random): number[] {
  const byM = chance(random, 0.5);
  const above = byM ? integer(random, 0, c) : integer(random, c + 1, n);
  return Array.from({ length: n }, (_, i) => {
    if (byM && i === above) return high(random, M);
    return i < above ? middling(random, m, M) : low(random, m);
  });
}

function passing({ n, c }: Plan, m: number, M: number, random: Random): number[] {
  const above = chance(random, 0.12) ? integer(random, 0, c) : 0;
  return Array.from({ length: n }, (_, i) => (i < above ? middling(random, m, M) : low(random, m)));
}

/** The n values of a sampling plan. Where the plan is of presence alone (m = 0), in words. */
export function countsOf(plan: Plan, verdict: Verdict, random: Random): string {
  const m = toNumber(plan.m);
  if (m === 0) {
    const words = Array.from({ length: plan.n }, (_, i) =>
      verdict === 'fail' && i === 0 ? '检出' : '未检出',
    );
    return `${shuffled(random, words).join(';')}${plan.unit}`;
  }
  const M = plan.M ? toNumber(plan.M) : m;
  const values = (verdict === 'fail' ? failing : passing)(plan, m, M, random);
  const scientific = verdict === 'fail' && M >= 10_000 && chance(random, 0.3);
  const least = m >= 10 ? 10 : 1;
  const texts = shuffled(random, values).map((value) => written(value, least, scientific));
  return `${texts.join(';')}${plan.unit}`;
}
