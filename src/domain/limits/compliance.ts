import type { Failure } from '../publication/entries.ts';
import { ZERO } from './decimal.ts';
import type { Bound, LimitReading } from './limit.ts';
import type { Plan } from './plan.ts';
import { isAbove, isBelow, type Quantity } from './quantity.ts';
import type { ReportedValue } from './result.ts';

/** How values comply: they do, they fail for a reason, or what is reported does not decide it. */
export type Compliance = 'complies' | 'undecided' | Failure['reason'];

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

const exceeds = (quantity: Quantity, bound: Bound): boolean | null =>
  bound.inclusive ? isAbove(quantity, bound.value) : not(isBelow(quantity, bound.value));

const fallsShort = (quantity: Quantity, bound: Bound): boolean | null =>
  bound.inclusive ? isBelow(quantity, bound.value) : not(isAbove(quantity, bound.value));

/** Fails as soon as one is certain to; complies only when none can fail. */
function overall(violations: readonly (boolean | null)[], reason: Failure['reason']): Compliance {
  if (violations.includes(true)) return reason;
  return violations.includes(null) ? 'undecided' : 'complies';
}

function withinBounds(
  quantities: readonly Quantity[],
  lower: Bound | null,
  upper: Bound | null,
): Compliance {
  const violations = quantities.flatMap((quantity) => [
    upper ? exceeds(quantity, upper) : false,
    lower ? fallsShort(quantity, lower) : false,
  ]);
  return overall(
    violations,
    lower && upper ? 'outsideRange' : lower ? 'belowMinimum' : 'aboveMaximum',
  );
}

/** A report that gives fewer than n values can prove a failure, but not that the batch complies. */
function withinPlan(quantities: readonly Quantity[], { n, c, m, M }: Plan): Compliance {
  if (quantities.length > n) return 'undecided';
  const aboveM = M ? quantities.map((quantity) => isAbove(quantity, M)) : [];
  if (aboveM.includes(true)) return 'aboveM';
  const above = quantities.map((quantity) => isAbove(quantity, m));
  if (above.filter((answer) => answer === true).length > c) return 'tooManyAboveM';
  const atMost = n - above.filter((answer) => answer === false).length;
  const isSure = quantities.length === n && atMost <= c && !aboveM.includes(null);
  return isSure ? 'complies' : 'undecided';
}

/** Holds the values of a result, in the limit's unit, against the limit. */
export function compliance(values: readonly ReportedValue[], limit: LimitReading): Compliance {
  const quantities = values.map(({ quantity }) => quantity);
  const present = quantities.map((quantity) => isAbove(quantity, ZERO));
  switch (limit.kind) {
    case 'notUsed':
      return overall(present, 'mustNotBeUsed');
    case 'notDetected':
      return overall(present, 'detected');
    case 'bounds':
      return withinBounds(quantities, limit.lower, limit.upper);
    case 'plan':
      return withinPlan(quantities, limit.plan);
  }
}
