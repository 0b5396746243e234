import { decimal, toNumber } from './decimal.ts';

/** `2.2×102`: on the way through a spreadsheet `×10²` has lost its raised figure. */
const FLAT_PRODUCT = /(\d+(?:\.\d+)?)[×xX*]10([1-9])(?!\d)/g;

/** `m=104,M=105`: so has `m=10⁴,M=10⁵`. */
const FLAT_PLAN = /([mM][=:])10([2-9])(?!\d|\.)/g;

const literalProduct = (_: string, mantissa: string, digit: string): string => {
  const factor = decimal(mantissa);
  if (!factor) return mantissa;
  const product = { ...factor, coefficient: factor.coefficient * BigInt(`10${digit}`) };
  return String(toNumber(product));
};

/**
 * The ways in which a text (already in one notation) may be meant: one, or two where a power of ten
 * may have lost its raised figure. A verdict counts only if it is the same for both.
 */
export function possibleMeanings(text: string): readonly string[] {
  const asPowers = text.replace(FLAT_PRODUCT, '$1×10^$2').replace(FLAT_PLAN, '$110^$2');
  return asPowers === text ? [text] : [asPowers, text.replace(FLAT_PRODUCT, literalProduct)];
}
