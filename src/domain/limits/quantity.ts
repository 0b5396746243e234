import { compare, decimal, ZERO, type Decimal } from './decimal.ts';

/**
 * What a result says of an amount: the ends between which it lies. A plain number is both ends;
 * `<10` lies from 0 up to but not at 10; "detected" is more than 0.
 */
export interface Quantity {
  readonly low: Decimal;
  readonly lowOpen: boolean;
  /** `null`: there is no upper end. */
  readonly high: Decimal | null;
  readonly highOpen: boolean;
}

export const exactly = (value: Decimal): Quantity => ({
  low: value,
  lowOpen: false,
  high: value,
  highOpen: false,
});

export const upTo = (high: Decimal, highOpen: boolean): Quantity => ({
  low: ZERO,
  lowOpen: false,
  high,
  highOpen,
});

export const from = (low: Decimal, lowOpen: boolean): Quantity => ({
  low,
  lowOpen,
  high: null,
  highOpen: false,
});

export const NOT_DETECTED = exactly(ZERO);
export const DETECTED = from(ZERO, true);

/** Whether it is more than a bound; `null` if what is reported does not decide it. */
export function isAbove({ low, lowOpen, high }: Quantity, bound: Decimal): boolean | null {
  const side = compare(low, bound);
  if (side > 0 || (side === 0 && lowOpen)) return true;
  return high && compare(high, bound) <= 0 ? false : null;
}

/** Whether it is less than a bound; `null` if what is reported does not decide it. */
export function isBelow({ low, high, highOpen }: Quantity, bound: Decimal): boolean | null {
  if (high) {
    const side = compare(high, bound);
    if (side < 0 || (side === 0 && highOpen)) return true;
  }
  return compare(low, bound) >= 0 ? false : null;
}

const NUMBER = /^([-+]?)((?:0|[1-9]\d*)(?:\.\d+)?)(?:(?:×10\^|[eE])([-+]?\d{1,2})(?!\d))?/;
const BARE_POWER = /^10\^([-+]?\d{1,2})(?!\d)/;

/** A number at the start of a text, and what follows it; `null` if there is none. */
export function readNumber(text: string): { value: Decimal; rest: string } | null {
  const power = BARE_POWER.exec(text);
  const m = power ?? NUMBER.exec(text);
  if (!m) return null;
  const value = power ? decimal('1', Number(power[1])) : decimal(`${m[2]}`, Number(m[3] ?? 0));
  if (!value) return null;
  return {
    value: m[1] === '-' && !power ? { ...value, coefficient: -value.coefficient } : value,
    rest: text.slice(m[0].length),
  };
}
