import type { Dataset } from '../dataset.ts';
import type { Firm } from '../schema/tables.ts';
import type { Context } from './context.ts';

const INDIVIDUAL: ReadonlySet<unknown> = new Set(['individual', 'workshop']);

const HIDDEN = '＊';
/** Stands for the whole name of a firm that is not named. */
export const UNNAMED = HIDDEN.repeat(3);

/** At either end at most two characters are kept, and never more than a third of the name. */
const KEPT = 2;

function masked(name: string): string {
  const characters = [...name];
  const kept = Math.min(KEPT, Math.floor(characters.length / 3));
  return characters
    .map((c, i) => (i < kept || i >= characters.length - kept ? c : HIDDEN))
    .join('');
}

/** Whether the names of a firm of some kind are published in part only. */
export const isMasked = (
  { kind }: { readonly kind?: unknown },
  { site }: Pick<Dataset, 'site'>,
): boolean => INDIVIDUAL.has(kind) && site.policy.maskIndividuals;

/** All names of a firm, longest first: one may be part of another. */
const namesOf = ({ name, formerNames }: Firm, others: readonly string[] = []): string[] =>
  [name, ...(formerNames ?? []), ...others].toSorted((a, b) => b.length - a.length);

/** A value with every text in it changed. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => mapTexts(part, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]),
  ) as T;
}

const rename = <T>(names: readonly string[], value: T, write: (name: string) => string): T =>
  mapTexts(value, (text) =>
    names.reduce((changed, name) => changed.replaceAll(name, write(name)), text),
  );

/**
 * What is published of a firm, with its names as they may be published: those of individuals and small
 * workshops are masked, wherever in the value they stand. `others` are names that it bore by mistake.
 */
export const withPublicNames = <T>(
  firm: Firm,
  value: T,
  context: Context,
  others: readonly string[] = [],
): T => (isMasked(firm, context.dataset) ? rename(namesOf(firm, others), value, masked) : value);

/** What is published without saying of which firm it is. */
export const withoutNames = <T>(firm: Firm, value: T): T =>
  rename(namesOf(firm), value, () => UNNAMED);
