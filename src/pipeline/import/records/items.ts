import type { Item } from '../../../domain/schema/tables.ts';
import { plain } from '../plain.ts';
import type { Resolved } from './places.ts';

/** What people add to the name of an item. */
const ADDED = /(?:项目)?(?:含量|残留量)?(?:不合格|超标|超限量?|不符合.*|项目)?$/;
/** A unit that stands behind the name: `菌落总数,CFU/g`. */
const UNIT = /[,，]?\(?(?:cfu|mpn|[mμµu]?g|ml|%)(?:\/[a-z0-9]+)?\)?$/;
/** What the amount is counted as, and the salts that belong to it. */
const base = (name: string): string => name.replace(/\(.*\)$/, '').replace(/及其.*盐$/, '');

/** The test item that a name stands for; `null` where the list has none, or several. */
export function resolveItem(text: string, items: readonly Item[]): Resolved | null {
  const name = plain(text);
  const exact = items.find((item) => plain(item.name) === name);
  if (exact) return { code: exact.id, name: exact.name, certainty: 'certain' };
  const wanted = base(name.replace(UNIT, '')).replace(ADDED, '') || base(name);
  const found = items.filter((item) => base(plain(item.name)) === wanted);
  const [only] = found;
  return only && found.length === 1
    ? { code: only.id, name: only.name, certainty: 'likely' }
    : null;
}
