/** What a cell of a table is sorted by; `null` where it says nothing. */
export type Key = number | string | null;

export type Direction = 'ascending' | 'descending';

/** The order of a table: which column, and which way. */
export interface TableOrder {
  readonly column: string;
  readonly direction: Direction;
}

/** As it stands in the address: `failed-descending`. */
export const writeTableOrder = ({ column, direction }: TableOrder): string =>
  `${column}-${direction}`;

export function readTableOrder(text: string | null): TableOrder | undefined {
  const [, column, direction] = /^([a-zA-Z]+)-(ascending|descending)$/.exec(text ?? '') ?? [];
  return column === undefined ? undefined : { column, direction: direction as Direction };
}

/** The next order when a column is asked for: its natural direction, then the other, then the table's own order. */
export function nextOrder(
  now: TableOrder | undefined,
  column: string,
  natural: Direction,
): TableOrder | undefined {
  if (now?.column !== column) return { column, direction: natural };
  if (now.direction !== natural) return undefined;
  return { column, direction: natural === 'ascending' ? 'descending' : 'ascending' };
}

/** Places of the rows in the order of their keys; rows without a key last, equal ones as they stood. `language` is a BCP 47 tag. */
export function sortedPlaces(
  keys: readonly Key[],
  direction: Direction,
  language: string,
): readonly number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: Key, b: Key): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  };
  return keys
    .map((_, place) => place)
    .toSorted((a, b) => compare(keys[a] ?? null, keys[b] ?? null));
}
