/** Units written with one sign or in Chinese, and the letters that they stand for. */
const SPELLED: readonly (readonly [written: string, unit: string])[] = [
  ['㎎', 'mg'],
  ['㎏', 'kg'],
  ['㎍', 'ug'],
  ['㎖', 'ml'],
  ['㎝', 'cm'],
  ['ℓ', 'l'],
  ['毫克', 'mg'],
  ['微克', 'ug'],
  ['千克', 'kg'],
  ['公斤', 'kg'],
  ['克', 'g'],
  ['毫升', 'ml'],
  ['升', 'l'],
  ['平方厘米', 'cm2'],
  ['²', '2'],
  ['³', '3'],
  // Greek mu and the micro sign
  ['\u03BC', 'u'],
  ['\u00B5', 'u'],
];

/** What the amount is counted as: `(以Al计)`, `(干样品,以Al计)`. */
const BASIS = /\(([^()以]*以[^()]+计)\)/;

/** A whole unit in brackets, `(/50cm2)`. */
const BRACKETED = /^\(([^()]+)\)$/;

/** Either of two bases: `CFU/g(mL)`, `CFU/g或CFU/mL`. */
const EITHER_BASE = /^(.*?)(?<![a-z])([a-z]+)\(([a-z]+)\)$/;

/** A unit for comparing. It is never shown. */
interface ComparableUnit {
  readonly spellings: readonly string[];
  readonly basis: string | null;
}

function comparable(unit: string): ComparableUnit {
  const basis = BASIS.exec(unit)?.[1] ?? null;
  const spelled = SPELLED.reduce(
    (text, [written, plain]) => text.replaceAll(written, plain),
    unit.replace(BASIS, ''),
  );
  const plain = spelled.toLowerCase().replace(BRACKETED, '$1').replace('%(vol)', '%vol');
  const either = EITHER_BASE.exec(plain);
  const spellings = either
    ? [`${either[1]}${either[2]}`, `${either[1]}${either[3]}`]
    : plain.split('或');
  return { spellings, basis };
}

/**
 * Whether two units are the same however they are written. Units of different size are different:
 * nothing is converted, for it can not be known which of the two was a slip.
 */
export function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [comparable(a), comparable(b)];
  if (x.basis && y.basis && x.basis !== y.basis) return false;
  return x.spellings.some((spelling) => y.spellings.includes(spelling));
}

/** Whether a text after a number can be a unit: no operator, separator or further number. */
export const isUnit = (text: string): boolean =>
  !hasUnit(text) || /^(?![\d.-])[^<>≤≥±~×=:;,、␣*^]+$/.test(text.replace(BASIS, ''));

/** Whether a text names a unit; what the amount is counted as is none. */
export const hasUnit = (text: string): boolean => text.replace(BASIS, '') !== '';
