import { format } from 'd3';
import type { Failure } from '../../../domain/publication/entries.ts';
import type { Wording } from '../view.ts';

type Reading = NonNullable<Failure['reading']>;

/** A bound with all its digits: 59,000 and 0.003. */
export const precise = format(',.12~r');

/** The result's text in as many parts as it has values; commas separate only where semicolons do not. */
function partsOf(text: string, { values, unit }: Reading): readonly string[] | undefined {
  const candidates = [/[;；]/, /[,，、]/].map((separator) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== unit),
  );
  return candidates.find((parts) => parts.length === values.length);
}

const without = (unit: string, part: string): string =>
  unit !== '' && part.endsWith(unit) ? part.slice(0, -unit.length).trim() : part;

/**
 * Each value as the laboratory wrote it, without the unit: `<10` stays `<10`, though it is drawn at
 * 10. Where the text can not be divided, the numbers that were read from it.
 */
export const valuesAsReported = (
  value: string,
  reading: Reading,
  { m }: Wording,
): readonly string[] =>
  partsOf(value, reading)?.map((part) => m.gauge.found(without(reading.unit, part))) ??
  reading.values.map(precise);
