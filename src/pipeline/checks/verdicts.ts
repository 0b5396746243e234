import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../domain/date.ts';
import { byKey, groupBy, remembering } from '../../domain/group.ts';
import { judgeOf, type Judgement } from '../../domain/limits/judge.ts';
import { limitInForce } from '../../domain/limits/limit-in-force.ts';
import { readLimit } from '../../domain/limits/limit.ts';
import { readableText } from '../../domain/limits/notation.ts';
import type { Limit, Result, Sample } from '../../domain/schema/tables.ts';
import { verdict } from '../../domain/schema/vocabularies.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** Whether two texts lay down the same limit, however they are written. */
function isSameLimit(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [readableText(a), readableText(b)];
  if (x === y) return true;
  const limit = readLimit(x);
  return limit !== null && isDeepStrictEqual(limit, readLimit(y));
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** Where the row's limit and standard are not those in force. */
function referenceFindings(result: Result, reference: Limit, day: string): Finding[] {
  if (!isSameLimit(result.limit, reference.limit)) {
    return [finding('limit-differs', result, 'limit', { expected: reference.limit, day })];
  }
  if (withoutBlanks(result.standard).includes(withoutBlanks(reference.standard))) return [];
  return [finding('standard-differs', result, 'standard', { expected: reference.standard, day })];
}

type Undecided = Extract<Judgement, { outcome: 'unitsDiffer' | 'unreadable' }>;

/** A result that can not be held against its limit; it must not be published as failing. */
function undecidedFindings(result: Result, limit: string, found: Undecided): Finding[] {
  if (found.outcome === 'unreadable') {
    return found.part === 'value'
      ? [finding('result-unreadable', result, 'value', { limit })]
      : [finding('limit-unreadable', result, 'limit', {})];
  }
  const details = { limit, unit: found.valueUnit, limitUnit: found.limitUnit };
  return result.verdict === 'fail'
    ? [finding('result-unproven', result, 'value', details)]
    : [finding('result-units-differ', result, 'value', details)];
}

type Judge = (value: string, limit: string) => Judgement;

/** Many results are written alike; each is held against a limit once, and each limit is read once. */
function rememberingJudge(): Judge {
  const ofLimit = remembering((limit: string) => remembering(judgeOf(limit)));
  return (value, limit) => ofLimit(limit)(value);
}

function verdictFindings(result: Result, limit: string, judgeOnce: Judge): Finding[] {
  const found = judgeOnce(result.value, limit);
  if (!('reading' in found)) return undecidedFindings(result, limit, found);
  if (found.outcome === result.verdict) return [];
  const details = { result: result.value, limit, expected: verdict[found.outcome].zh };
  return [finding('verdict-differs', result, 'verdict', details)];
}

function resultFindings(
  result: Result,
  { food, madeOn: day }: Sample,
  reference: Limit | null,
  judgeOnce: Judge,
): Finding[] {
  if (!reference) {
    const unknown = finding('limit-unknown', result, 'item', { food, item: result.item, day });
    return [unknown, ...verdictFindings(result, result.limit, judgeOnce)];
  }
  const differing = referenceFindings(result, reference, day);
  return differing.length > 0 ? differing : verdictFindings(result, reference.limit, judgeOnce);
}

/** Finds the limit in force for an item of a food on a day; each is looked for once. */
function limitFinder(limits: readonly Limit[]) {
  const ofFood = groupBy(limits, ({ food }) => food);
  return remembering((food: string) =>
    remembering((item: string) =>
      remembering((day: Day) => limitInForce(ofFood.get(food) ?? [], food, item, day)),
    ),
  );
}

/** Every verdict is computed again, from the limit in force on the day that the packet bears. */
export const verdicts: CampaignCheck = {
  needs: ['limits'],
  run({ samples, results }, { limits }) {
    const sampleOf = byKey(samples, ({ sample }) => sample);
    const limitsOf = limitFinder(limits);
    // A limit in the table that can not be read is a problem of that table.
    const unreadable = new Set(limits.filter(({ limit }) => !readLimit(readableText(limit))));
    const judgeOnce = rememberingJudge();
    return results.flatMap((result) => {
      const sample = sampleOf.get(result.sample);
      if (!sample) return [];
      const reference = limitsOf(sample.food)(result.item)(sample.madeOn);
      if (reference && unreadable.has(reference)) return [];
      return resultFindings(result, sample, reference, judgeOnce);
    });
  },
};
