import type { ListDefinition, ListRow } from './list.ts';
import type { ListState } from './state.ts';

/** A text as it is looked for: letters and digits alone, in one width and in lower case. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The words of a query, folded; a row must hold every one in one of its cells. */
const wordsOf = (q: string): readonly string[] =>
  q
    .split(/[\s,，、;；]+/u)
    .map(folded)
    .filter((word) => word !== '');

/** Whether a row is among those that the state asks for. */
export function matcherOf({ q, chosen }: ListState): (row: ListRow) => boolean {
  const words = wordsOf(q);
  const wanted = Object.entries(chosen);
  return ({ cells, facets }) => {
    if (!wanted.every(([facet, value]) => facets[facet]?.includes(value))) return false;
    if (words.length === 0) return true;
    // The last cell is the address, which nobody sees.
    const texts = cells.slice(0, -1).map(folded);
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

type Compare = (a: string, b: string) => number;

const COMPARE: Readonly<Record<'day' | 'count', Compare>> = {
  day: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  count: (a, b) => Number(b) - Number(a),
};

/** Puts rows in the order that the state names; those without the text come last, equal ones stay as they were. */
function inOrder(
  rows: readonly ListRow[],
  { sort }: ListState,
  list: ListDefinition,
  language: string,
): readonly ListRow[] {
  const order = list.sorts[sort];
  if (!order) return rows;
  const at = list.columns.indexOf(order.column);
  const compare =
    order.as === 'name'
      ? new Intl.Collator(language, { numeric: true }).compare
      : COMPARE[order.as];
  const cell = ({ cells }: ListRow): string => cells[at] ?? '';
  const isEmpty = (row: ListRow): number => Number(cell(row) === '');
  return rows.toSorted((a, b) => isEmpty(a) - isEmpty(b) || compare(cell(a), cell(b)));
}

/** The rows that the state asks for, in its order. `language` is a BCP 47 tag. */
export const selectRows = (
  rows: readonly ListRow[],
  state: ListState,
  list: ListDefinition,
  language: string,
): readonly ListRow[] => inOrder(rows.filter(matcherOf(state)), state, list, language);
