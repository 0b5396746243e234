import { add, compare, negate, type Decimal } from './decimal.ts';
import { readPlan, type Plan } from './plan.ts';
import { readNumber } from './quantity.ts';
import { isSameUnit, isUnit } from './unit.ts';

export interface Bound {
  readonly value: Decimal;
  /** Whether the bound itself complies. */
  readonly inclusive: boolean;
}

/** What a limit demands. Units are as written, empty where there is none. */
export type LimitReading =
  | { readonly kind: 'notDetected'; readonly unit: string }
  | { readonly kind: 'notUsed'; readonly unit: string }
  | {
      readonly kind: 'bounds';
      readonly lower: Bound | null;
      readonly upper: Bound | null;
      readonly unit: string;
    }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly unit: string };

const MUST_NOT_BE_DETECTED =
  /^(?:不得检出|不应检出|不可检出|不允许检出|不得有检出|未检出|阴性)[,:]?(.*)$/;
const MUST_NOT_BE_USED =
  /^(?:不得使用|不应使用|不允许使用|禁止使用|禁用|不得添加|不应添加|禁止添加|不得检出使用)(?:$|[(])/;

const WORDS: readonly (readonly [words: RegExp, operator: string])[] = [
  [/^(?:不得超过|不应超过|不超过|不得大于|不应大于|不大于|不得高于|不应高于|不高于|不多于)/, '≤'],
  [/^(?:小于或等于|小于等于|最大|至多)/, '≤'],
  [/^(?:不得低于|不应低于|不低于|不得小于|不应小于|不小于|不得少于|不应少于|不少于)/, '≥'],
  [/^(?:大于或等于|大于等于|最小|至少)/, '≥'],
  [/^(?:小于|低于)/, '<'],
  [/^(?:大于|高于)/, '>'],
];

interface Comparison {
  readonly operator: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly rest: string;
}

/** One operator, number and unit at the start of a text; without operator, `''`. */
function readComparison(text: string): Comparison | null {
  const said = WORDS.find(([words]) => words.test(text));
  const symbol = said ? said[1] : (/^[≤≥<>]/.exec(text)?.[0] ?? '');
  const number = readNumber(said ? text.replace(said[0], '') : text.slice(symbol.length));
  if (!number) return null;
  const end = number.rest.search(/[~±,;且至到](?![^()]*\))|-(?=\d)/);
  const unit = end === -1 ? number.rest : number.rest.slice(0, end);
  if (!isUnit(unit)) return null;
  return { operator: symbol, value: number.value, unit, rest: number.rest.slice(unit.length) };
}

const bounds = (lower: Bound | null, upper: Bound | null, unit: string): LimitReading => ({
  kind: 'bounds',
  lower,
  upper,
  unit,
});

const inclusive = (value: Decimal): Bound => ({ value, inclusive: true });
const isUpper = (operator: string): boolean => operator === '≤' || operator === '<';

const boundOf = ({ operator, value }: Comparison): Bound => ({
  value,
  inclusive: operator !== '<' && operator !== '>',
});

function single(only: Comparison): LimitReading {
  return only.operator === '' || isUpper(only.operator)
    ? bounds(null, boundOf(only), only.unit)
    : bounds(boundOf(only), null, only.unit);
}

/** `44.0~46.0`, or `-0.500~-0.560`, where figures below zero stand by their size. */
function range(a: Decimal, b: Decimal, unit: string): LimitReading | null {
  const bothNegative = a.coefficient < 0n && b.coefficient < 0n;
  const [lower, upper] = bothNegative && compare(a, b) > 0 ? [b, a] : [a, b];
  return compare(lower, upper) < 0 ? bounds(inclusive(lower), inclusive(upper), unit) : null;
}

/** `≥44.0%vol,≤46.0%vol` in either order. */
function between(a: Comparison, b: Comparison, unit: string): LimitReading | null {
  const [lower, upper] = isUpper(a.operator) ? [b, a] : [a, b];
  if (!isUpper(upper.operator) || isUpper(lower.operator) || lower.operator === '') return null;
  return compare(lower.value, upper.value) < 0
    ? bounds(boundOf(lower), boundOf(upper), unit)
    : null;
}

function readBounds(text: string): LimitReading | null {
  const first = readComparison(text);
  if (!first) return null;
  if (first.rest === '') return single(first);
  const [, joint = '', tail = ''] = /^([~±,;且至到-])(.*)$/.exec(first.rest) ?? [];
  const second = readComparison(tail);
  if (!second || second.rest !== '') return null;
  if (first.unit !== '' && second.unit !== '' && !isSameUnit(first.unit, second.unit)) return null;
  const unit = second.unit || first.unit;
  const { value, operator } = first;
  if (operator !== '') return between(first, second, unit);
  if (second.operator !== '') return null;
  if (joint === '±') return range(add(value, negate(second.value)), add(value, second.value), unit);
  return /[~至到-]/.test(joint) ? range(value, second.value, unit) : null;
}

/** Reads a limit (in one notation); `null` if it can not be read with certainty. */
export function readLimit(text: string): LimitReading | null {
  if (MUST_NOT_BE_USED.test(text)) return { kind: 'notUsed', unit: '' };
  const undetected = MUST_NOT_BE_DETECTED.exec(text);
  if (undetected) {
    const unit = (undetected[1] ?? '').replace(/^\(0?([^()]+)\)$/, '$1');
    return isUnit(unit) ? { kind: 'notDetected', unit } : null;
  }
  const plan = readPlan(text);
  if (plan) return { kind: 'plan', plan, unit: plan.unit };
  // (52.0±1.0)%vol
  return readBounds(text.replace(/^\(([\d.]+±[\d.]+)\)/, '$1'));
}
