import { toNumber } from '../../src/domain/limits/decimal.ts';
import { readLimit } from '../../src/domain/limits/limit.ts';
import { readableText } from '../../src/domain/limits/notation.ts';
import { countsOf, twoFigures, type Verdict } from './counts.ts';
import { between, chance, type Random } from './random.ts';

/** How a laboratory writes an item: decimals, and how often it finds nothing. */
interface Style {
  readonly decimals: number;
  readonly absent: number;
}

const STYLES: Readonly<Record<string, Style>> = {
  'sorbic-acid': { decimals: 3, absent: 0.55 },
  'benzoic-acid': { decimals: 3, absent: 0.6 },
  'dehydroacetic-acid': { decimals: 3, absent: 0.6 },
  nitrite: { decimals: 1, absent: 0.15 },
  protein: { decimals: 2, absent: 0 },
  'amino-acid-nitrogen': { decimals: 2, absent: 0 },
  'total-acid': { decimals: 2, absent: 0 },
  'acid-value': { decimals: 1, absent: 0 },
  'peroxide-value': { decimals: 3, absent: 0 },
  'benzo-a-pyrene': { decimals: 1, absent: 0.3 },
  'aflatoxin-b1': { decimals: 1, absent: 0.6 },
  lead: { decimals: 3, absent: 0.4 },
};

const NOT_DETECTED = '未检出';

/** Amounts found of what must not be there at all. */
const FORBIDDEN: Readonly<Record<string, readonly [low: number, high: number, unit: string]>> = {
  chloramphenicol: [0.3, 2.4, 'μg/kg'],
  'benzoic-acid': [0.08, 0.4, 'g/kg'],
  'sodium-saccharin': [0.05, 0.3, 'g/kg'],
  'dehydroacetic-acid': [0.06, 0.3, 'g/kg'],
};

function forbidden(item: string, verdict: Verdict, random: Random): string {
  const [low, high, unit] = FORBIDDEN[item] ?? [0.1, 0.5, 'g/kg'];
  if (verdict === 'pass') return NOT_DETECTED;
  return `${between(random, low, high).toFixed(unit === 'g/kg' ? 3 : 2)}${unit}`;
}

/** Fractions of the bound between which compliant and failing results lie. */
const FRACTIONS = {
  atMost: { pass: [0.08, 0.8], fail: [1.2, 2.4] },
  atLeast: { pass: [1.04, 1.45], fail: [0.62, 0.92] },
} as const;

function measured(
  item: string,
  verdict: Verdict,
  bound: number,
  kind: keyof typeof FRACTIONS,
  unit: string,
  random: Random,
): string {
  const { decimals, absent } = STYLES[item] ?? { decimals: 2, absent: 0 };
  if (verdict === 'pass' && chance(random, absent)) return NOT_DETECTED;
  const [low, high] = FRACTIONS[kind][verdict];
  const value = bound * between(random, low, high);
  if (!/CFU|MPN/.test(unit)) return `${value.toFixed(decimals)}${unit}`;
  const least = Math.min(10, bound);
  return value < least ? `<${least}${unit}` : `${twoFigures(value)}${unit}`;
}

/** A result in the laboratory's words that passes or fails the limit. */
export function resultText(item: string, limit: string, verdict: Verdict, random: Random): string {
  const reading = readLimit(readableText(limit));
  if (!reading) throw new Error(`The limit “${limit}” can not be read`);
  if (reading.kind === 'plan') return countsOf(reading.plan, verdict, random);
  if (reading.kind !== 'bounds') return forbidden(item, verdict, random);
  const bound = reading.upper ?? reading.lower;
  if (!bound) throw new Error(`The limit “${limit}” has no bound`);
  const kind = reading.upper ? 'atMost' : 'atLeast';
  return measured(item, verdict, toNumber(bound.value), kind, reading.unit, random);
}
