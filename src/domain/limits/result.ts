import type { Decimal } from './decimal.ts';
import {
  DETECTED,
  exactly,
  from,
  NOT_DETECTED,
  readNumber,
  upTo,
  type Quantity,
} from './quantity.ts';
import { isSameUnit, isUnit } from './unit.ts';

/** A reported result: one value, or the n values of a sampling plan. */
export interface ResultReading {
  readonly values: readonly ReportedValue[];
  /** As written; empty where there is none, as for a pH. */
  readonly unit: string;
  /** The commas may as well set off thousands: `120,000` would be a hundred and twenty thousand. */
  readonly mayBeThousands: boolean;
}

export interface ReportedValue {
  readonly quantity: Quantity;
  /** The figure that stands there, 0 for "not detected"; `null` for "detected". */
  readonly figure: Decimal | null;
}

type Part = ReportedValue & { readonly unit: string };

const NOT_DETECTED_WORD = /^(?:未检测出|未检出|阴性|N\.?D\.?(?![a-z]))/i;
const DETECTED_WORD = /^(?:检出|阳性)/;
/** The detection limit that a laboratory adds: `未检出(<0.01mg/kg)`, `未检出(检出限:0.01mg/kg)`. */
const DETECTION_LIMIT = /^\((?:<|检出限|定量限|方法检出限|LOD|LOQ)[^()]*\)$/i;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?!\d)/;

const unitOf = (text: string): string => text.replace(/^\((?!以)([^()]+)\)$/, '$1');

const inWords = (quantity: Quantity, rest: string): Part | null => {
  if (quantity === NOT_DETECTED && DETECTION_LIMIT.test(rest)) return notDetected('');
  const unit = unitOf(rest);
  if (!isUnit(unit)) return null;
  return quantity === NOT_DETECTED ? notDetected(unit) : { quantity, figure: null, unit };
};

const notDetected = (unit: string): Part => ({
  quantity: NOT_DETECTED,
  figure: NOT_DETECTED.low,
  unit,
});

/** What a figure says by the sign before it. */
const QUANTITIES: Readonly<Record<string, (value: Decimal) => Quantity>> = {
  '': exactly,
  '<': (value) => upTo(value, true),
  '≤': (value) => upTo(value, false),
  '>': (value) => from(value, true),
  '≥': (value) => from(value, false),
};

function inFigures(text: string): Part | null {
  const operator = /^[<≤>≥]/.exec(text)?.[0] ?? '';
  const number = readNumber(text.slice(operator.length));
  if (!number || !isUnit(unitOf(number.rest))) return null;
  const quantity = QUANTITIES[operator]?.(number.value);
  return quantity ? { quantity, figure: number.value, unit: unitOf(number.rest) } : null;
}

function readPart(text: string): Part | null {
  const absent = NOT_DETECTED_WORD.exec(text);
  if (absent) return inWords(NOT_DETECTED, text.slice(absent[0].length));
  const present = DETECTED_WORD.exec(text);
  if (!present) return inFigures(text);
  const rest = text.slice(present[0].length);
  return inWords(DETECTED, rest) ?? inFigures(rest.replace(/^[,:]/, ''));
}

const isFigure = ({ figure }: Part): boolean => figure !== null && figure.coefficient !== 0n;

/** The unit that all values have in common: on each, or once at the end; `null` if that is not so. */
function commonUnit(parts: readonly Part[]): string | null {
  const given = parts.filter(({ unit }) => unit !== '').map(({ unit }) => unit);
  const [unit = ''] = given;
  if (given.some((other) => !isSameUnit(unit, other))) return null;
  const afterLast = parts.slice(parts.findLastIndex((part) => part.unit !== '') + 1);
  return unit !== '' && afterLast.some(isFigure) ? null : unit;
}

/** Reads a result (in one notation); `null` if it can not be read with certainty. */
export function readResult(text: string): ResultReading | null {
  const pieces = text.replace(/;$/, '').split(/[;,、](?![^()]*\))/);
  const unitAtEnd = pieces.length > 1 && /^[^\d<≤>≥]/.test(pieces.at(-1) ?? '');
  const trailing = unitAtEnd && !readPart(pieces.at(-1) ?? '') ? (pieces.pop() ?? '') : '';
  if (!isUnit(trailing)) return null;
  const parts = pieces.map(readPart);
  if (!parts.every((part) => part !== null)) return null;
  const own = commonUnit(parts);
  if (own === null || (trailing !== '' && own !== '')) return null;
  return {
    values: parts.map(({ quantity, figure }) => ({ quantity, figure })),
    unit: trailing || own,
    mayBeThousands: THOUSANDS.test(text),
  };
}
