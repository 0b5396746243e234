import { compare, type Decimal } from './decimal.ts';
import { readNumber } from './quantity.ts';
import { isSameUnit, isUnit } from './unit.ts';

/**
 * Sampling plan of microbiology (GB 4789.1): of n samples none may exceed M, and at most c may exceed m.
 * Without M, none but those c.
 */
export interface Plan {
  readonly n: number;
  readonly c: number;
  readonly m: Decimal;
  readonly M: Decimal | null;
  /** As written; empty where there is none. */
  readonly unit: string;
}

const LETTERS = /(?<![a-zA-Z])([ncmM])[=:]/g;
const NONE = /^[-/]+$/;

/** The text after each letter, up to the next; `null` unless each letter stands once. */
function parameters(text: string): ReadonlyMap<string, string> | null {
  const marks = [...text.matchAll(LETTERS)];
  if (marks[0]?.index !== 0) return null;
  const pairs = marks.map(({ index, 0: mark, 1: letter = '' }, i) => {
    const body = text.slice(index + mark.length, marks[i + 1]?.index);
    return [letter, body.replace(/[,;、]+$/, '')] as const;
  });
  const found = new Map(pairs);
  return found.size === pairs.length ? found : null;
}

const count = (text: string | undefined): number | null =>
  text !== undefined && /^(0|[1-9]\d{0,3})$/.test(text) ? Number(text) : null;

function amount(text: string): { value: Decimal; unit: string } | null {
  const number = readNumber(text);
  if (!number) return null;
  const unit = number.rest.replace(/^[(,;]([^()]+)\)?$/, '$1');
  return isUnit(unit) ? { value: number.value, unit } : null;
}

/** Reads a plan such as `n=5,c=2,m=10,M=100CFU/g`; the unit may stand after m, after M or after both. */
export function readPlan(text: string): Plan | null {
  const found = parameters(text);
  const [n, c] = [count(found?.get('n')), count(found?.get('c'))];
  const m = amount(found?.get('m') ?? '');
  if (!found || n === null || c === null || !m || c >= n) return null;
  const upper = found.get('M') ?? '-';
  const M = NONE.test(upper) ? null : amount(upper);
  if (M === null) return NONE.test(upper) ? { n, c, m: m.value, M, unit: m.unit } : null;
  if (m.unit !== '' && M.unit !== '' && !isSameUnit(m.unit, M.unit)) return null;
  if (compare(m.value, M.value) > 0) return null;
  return { n, c, m: m.value, M: M.value, unit: M.unit || m.unit };
}
