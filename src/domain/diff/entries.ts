import { byKey } from '../group.ts';
import { changedFields, fieldsOf, type FieldChange } from './fields.ts';

interface Entry {
  readonly id: string;
}

/** What became of the entries of a list, by their ids. */
export interface EntryChanges {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
  readonly removed: readonly string[];
}

/** Compares two lists of entries. `shown` leaves out what a reader would not call a change. */
export function entryChanges<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  shown: (entry: T) => object = (entry) => entry,
): EntryChanges {
  const was = byKey(before, ({ id }) => id);
  const is = byKey(after, ({ id }) => id);
  const ids = (entries: readonly T[], others: ReadonlyMap<string, T>) =>
    entries.filter(({ id }) => !others.has(id)).map(({ id }) => id);
  const changed = after.flatMap((entry) => {
    const old = was.get(entry.id);
    const fields = old ? changedFields(fieldsOf(shown(old)), fieldsOf(shown(entry))) : [];
    return fields.length > 0 ? [{ id: entry.id, fields }] : [];
  });
  return { added: ids(after, was), changed, removed: ids(before, is) };
}

/** Every entry that is not what it was. */
export const touchedIds = ({ added, changed, removed }: EntryChanges): string[] => [
  ...added,
  ...changed.map(({ id }) => id),
  ...removed,
];
