import { readableText } from '../../../domain/limits/notation.ts';
import { readLimit } from '../../../domain/limits/limit.ts';
import { readResult } from '../../../domain/limits/result.ts';
import { hasUnit, isUnit } from '../../../domain/limits/unit.ts';
import type { Finding } from './findings.ts';

const IN_BRACKETS = /^(.+)[（(]([^()（）]+)[)）]$/s;

/** Whether a text is a unit by itself, such as `mg/kg`, and no word. */
export const isUnitText = (text: string): boolean =>
  /^(?:[mμµu]?g|kg|[mμµu]?l|cfu|mpn|iu|kj|%|‰|℃|mg|mol|毫克|微克|克)(?:[/·%].*|\(.*)?$/i.test(
    text.trim(),
  ) && isUnit(text.trim());

/** A header such as `铅(mg/kg)` taken apart. */
export function nameAndUnit(header: string): { readonly name: string; readonly unit: string } {
  const [, name = header, unit = ''] = IN_BRACKETS.exec(header.trim()) ?? [];
  return isUnitText(unit) ? { name: name.trimEnd(), unit } : { name: header, unit: '' };
}

const lacksUnit = (reading: { readonly unit: string } | null): boolean =>
  reading !== null && !hasUnit(reading.unit);

/** Figures of a finding. */
type Part = 'value' | 'limit';

/** The finding with the unit that a column beside it or above it gives, where it has none itself. */
export function withUnit(
  found: Finding,
  unit: string,
  header: string,
  parts: readonly Part[] = ['value', 'limit'],
): Finding {
  if (!isUnitText(unit)) return found;
  const add = (text: string, read: typeof readResult | typeof readLimit): string =>
    /[\d⁰¹²³⁴-⁹]$/.test(text) &&
    lacksUnit(read(readableText(text))) &&
    read(readableText(text + unit)) !== null
      ? text + unit
      : text;
  const value = parts.includes('value') ? add(found.value, readResult) : found.value;
  const limit = parts.includes('limit') ? add(found.limit, readLimit) : found.limit;
  return value === found.value && limit === found.limit
    ? found
    : { ...found, value, limit, unitFrom: { header, unit } };
}
