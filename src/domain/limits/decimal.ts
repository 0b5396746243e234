/** An exact decimal, coefficient × 10^exponent: no rounding where a result equals its limit. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** Powers beyond this are slips of the pen, not laboratory results. */
const MAX_EXPONENT = 30;

const scaled = ({ coefficient, exponent }: Decimal, to: number): bigint =>
  exponent === to ? coefficient : coefficient * 10n ** BigInt(exponent - to);

const atSameScale = (a: Decimal, b: Decimal): readonly [bigint, bigint, number] => {
  const exponent = Math.min(a.exponent, b.exponent);
  return [scaled(a, exponent), scaled(b, exponent), exponent];
};

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = atSameScale(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = atSameScale(a, b);
  return { coefficient: x + y, exponent };
}

export const negate = ({ coefficient, exponent }: Decimal): Decimal => ({
  coefficient: -coefficient,
  exponent,
});

/** The nearest floating-point number, for drawing. */
export const toNumber = ({ coefficient, exponent }: Decimal): number =>
  Number(`${coefficient}e${exponent}`);

/** A plain decimal number and a power of ten to multiply it with; `null` beyond reason. */
export function decimal(mantissa: string, power = 0): Decimal | null {
  if (Math.abs(power) > MAX_EXPONENT) return null;
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: power - fraction.length };
}
