import type { Failure } from '../publication/entries.ts';
import { compliance } from './compliance.ts';
import { possibleMeanings } from './flattened.ts';
import { readLimit, type LimitReading } from './limit.ts';
import { readableText } from './notation.ts';
import { readingOf } from './reading.ts';
import { readResult, type ResultReading } from './result.ts';
import { hasUnit, isSameUnit } from './unit.ts';

/** What comes of holding a reported result against a limit. Where it is not certain, it is not decided. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly reading: Failure['reading'] }
  | {
      readonly outcome: 'fail';
      readonly reason: Failure['reason'];
      readonly reading: Failure['reading'];
    }
  | { readonly outcome: 'unitsDiffer'; readonly valueUnit: string; readonly limitUnit: string }
  | { readonly outcome: 'unreadable'; readonly part: 'value' | 'limit' };

const unreadable = (part: 'value' | 'limit'): Judgement => ({ outcome: 'unreadable', part });

/** "Detected", "not detected": no figure but 0, and so no need of a unit. */
const hasFigures = ({ values }: ResultReading): boolean =>
  values.some(({ figure }) => figure !== null && figure.coefficient !== 0n);

/**
 * A unit on one side alone leaves open what the other is in; but presence needs no unit, neither does
 * a limit that forbids presence.
 */
function unitProblem(result: ResultReading, limit: LimitReading): Judgement | null {
  if (limit.kind === 'notUsed' || result.unit === limit.unit) return null;
  const [ofResult, ofLimit] = [hasUnit(result.unit), hasUnit(limit.unit)];
  if (ofResult === ofLimit) {
    return isSameUnit(result.unit, limit.unit)
      ? null
      : { outcome: 'unitsDiffer', valueUnit: result.unit, limitUnit: limit.unit };
  }
  if (limit.kind === 'notDetected' || !hasFigures(result)) return null;
  return unreadable(ofLimit ? 'value' : 'limit');
}

/** Whether commas in the result can only separate values: a plan asks for as many as there are. */
const isListCertain = (result: ResultReading, limit: LimitReading): boolean =>
  !result.mayBeThousands || (limit.kind === 'plan' && limit.plan.n === result.values.length);

function judgeMeaning(value: string, limit: LimitReading | null): Judgement {
  if (!limit) return unreadable('limit');
  const result = readResult(value);
  if (!result || !isListCertain(result, limit)) return unreadable('value');
  const problem = unitProblem(result, limit);
  if (problem) return problem;
  const found = compliance(result.values, limit);
  if (found === 'undecided') return unreadable('value');
  const reading = readingOf(result, limit);
  return found === 'complies'
    ? { outcome: 'pass', reading }
    : { outcome: 'fail', reason: found, reading };
}

const sameVerdict = (a: Judgement, b: Judgement): boolean =>
  a.outcome === b.outcome &&
  (a.outcome !== 'fail' || (b.outcome === 'fail' && a.reason === b.reason));

const meaningsOf = (text: string): readonly string[] => possibleMeanings(readableText(text));

/**
 * Holds results against a limit, all as reported; the limit is read once. No text is changed, no unit is
 * converted and no figure rounded.
 */
export function judgeOf(limit: string): (value: string) => Judgement {
  const limits = meaningsOf(limit).map(readLimit);
  return (value) => {
    const values = meaningsOf(value);
    const verdicts = values.flatMap((v) => limits.map((l) => judgeMeaning(v, l)));
    const [first = unreadable('value'), ...others] = verdicts;
    if (others.length === 0) return first;
    if (!others.every((other) => sameVerdict(first, other))) {
      return unreadable(values.length > 1 ? 'value' : 'limit');
    }
    return 'reading' in first ? { ...first, reading: null } : first;
  };
}

/** Holds one result against a limit. */
export const judge = (value: string, limit: string): Judgement => judgeOf(limit)(value);
