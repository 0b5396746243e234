import type { Region } from '../../../domain/schema/tables.ts';
import { plain } from '../plain.ts';

/** A code found for a text; `likely` where the text does not name it outright. */
export interface Resolved {
  readonly code: string;
  readonly name: string;
  readonly certainty: 'certain' | 'likely';
}

const certain = ({ code, name }: Region): Resolved => ({ code, name, certainty: 'certain' });

/** The only region whose name shares three characters in a row with the text. */
function alike(text: string, regions: readonly Region[]): Resolved | null {
  const found = regions.filter(({ name }) =>
    Array.from({ length: Math.max(0, name.length - 2) }, (_, i) => name.slice(i, i + 3)).some(
      (part) => text.includes(part),
    ),
  );
  const [only] = found;
  return only && found.length === 1 ? { ...certain(only), certainty: 'likely' } : null;
}

const likely = (found: readonly Region[]): Resolved | null => {
  const [only] = found;
  return only && found.length === 1 ? { ...certain(only), certainty: 'likely' } : null;
};

/** The only region whose short name stands in the text, as in 包头稀土高新区. */
const byShortName = (text: string, regions: readonly Region[]): Resolved | null =>
  likely(regions.filter(({ shortName }) => text.includes(plain(shortName))));

/** The only region that begins and ends with these two characters, such as 锡盟. */
const abbreviated = (text: string, regions: readonly Region[]): Resolved | null =>
  text.length === 2
    ? likely(
        regions.filter(
          ({ name, parent }) =>
            parent === null && name.startsWith(text.charAt(0)) && name.endsWith(text.charAt(1)),
        ),
      )
    : null;

/** The region that a cell names, however it is spelled; `null` where that is not clear. */
export function resolveRegion(cell: string, regions: readonly Region[]): Resolved | null {
  const text = plain(cell);
  if (text === '') return null;
  const exact = regions.find(({ name, shortName, code }) => [name, shortName, code].includes(text));
  if (exact) return certain(exact);
  return (
    regionInAddress(text, regions) ??
    byShortName(text, regions) ??
    abbreviated(text, regions) ??
    alike(text, regions)
  );
}

/** The region that an address lies in: the one named last, which is the smallest. */
export function regionInAddress(address: string, regions: readonly Region[]): Resolved | null {
  const text = plain(address);
  const named = regions.filter(({ name }) => text.includes(plain(name)));
  const inner = named.filter(({ code }) => !named.some(({ parent }) => parent === code));
  const [only] = inner;
  return only && inner.length === 1 ? certain(only) : null;
}
