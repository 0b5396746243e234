import { isLimit } from '../cells/findings.ts';
import { hasBars } from '../cells/signs.ts';
import { readPacketDate } from '../cells/packet-date.ts';
import type { Column } from '../header/columns.ts';
import { isGiven } from '../plain.ts';
import type { Columns } from './assign.ts';

const hasDay = (text: string): boolean => {
  const read = readPacketDate(text, null);
  return !('uncertain' in read) && read.day !== null;
};

/** Whether a cell can stand in its column; columns of free text can hold anything. */
const FITS: Partial<Record<Column, (text: string) => boolean>> = {
  serial: (text) => /^[\dA-Za-z.、-]{1,8}$/.test(text),
  date: hasDay,
  sampledOn: hasDay,
  noticeDate: hasDay,
  findings: hasBars,
  limit: (text) => isLimit(text) && !/^\d+$/.test(text),
};

interface Fit {
  /** Cells that stand where they can not. */
  readonly wrong: number;
  readonly right: number;
}

function fit(cells: readonly string[], columns: Columns): Fit {
  let [wrong, right] = [0, 0];
  for (const [column, head] of columns.of) {
    const text = cells[head.index] ?? '';
    const fits = FITS[column];
    if (!fits || !isGiven(text)) continue;
    if (fits(text)) right += 1;
    else wrong += 1;
  }
  return { wrong, right };
}

/** The row with one blank cell taken out, or one put in, wherever that can be. */
function shifts(cells: readonly string[], width: number): string[][] {
  const without = cells.flatMap((text, i) =>
    text.trim() !== '' || i >= width ? [] : [[...cells.slice(0, i), ...cells.slice(i + 1)]],
  );
  const isFull = isGiven(cells[width - 1]);
  const inserted = isFull
    ? []
    : Array.from({ length: width }, (_, i) =>
        [...cells.slice(0, i), '', ...cells.slice(i)].slice(0, width),
      );
  return [...without, ...inserted];
}

export type Repair =
  | { readonly kind: 'none' }
  | { readonly kind: 'repaired'; readonly cells: readonly string[] }
  | { readonly kind: 'shifted'; readonly column: number };

/** Whether cells of a row stand beside their columns, and if there is one way only to set them right, the row so set. */
export function repair(cells: readonly string[], columns: Columns): Repair {
  const width = Math.max(0, ...columns.all.map(({ index }) => index + 1));
  const extra = cells.findIndex((text, i) => i >= width && text.trim() !== '');
  const now = fit(cells, columns);
  const isSuspect = extra !== -1 || (now.wrong > 0 && misplaced(cells, columns));
  if (!isSuspect) return { kind: 'none' };
  const ways = new Map<string, string[]>();
  for (const way of shifts(cells, width)) {
    const then = fit(way, columns);
    const isWhole = way.slice(width).every((text) => text.trim() === '');
    const isNamed = isGiven(way[columns.of.get('product')?.index ?? -1]);
    if (isWhole && isNamed && then.wrong === 0 && then.right > now.right) {
      ways.set(way.map((t) => t.trim()).join('\u0000'), way);
    }
  }
  const [only, ...others] = ways.values();
  if (only && others.length === 0) return { kind: 'repaired', cells: only };
  return { kind: 'shifted', column: extra === -1 ? firstWrong(cells, columns) : extra };
}

/** Whether a day, or item with result and limit, stands in a column of something else. */
function misplaced(cells: readonly string[], columns: Columns): boolean {
  const own = (column: Column): number => columns.of.get(column)?.index ?? -1;
  const isElsewhere = (column: Column, test: (text: string) => boolean): boolean => {
    const index = own(column);
    if (index === -1 || (isGiven(cells[index]) && test(cells[index]))) return false;
    return [index - 2, index - 1, index + 1, index + 2].some(
      (i) => isGiven(cells[i]) && test(cells[i]) && !isDayColumn(i, columns),
    );
  };
  return (
    isElsewhere('date', (text) => /^\D{0,6}\d{4}\D/.test(text) && hasDay(text)) ||
    isElsewhere('findings', hasBars)
  );
}

const isDayColumn = (index: number, columns: Columns): boolean =>
  columns.all.some(
    (head) =>
      head.index === index &&
      ['date', 'batch', 'sampledOn', 'noticeDate', 'reportedOn', 'receivedOn'].includes(
        head.match?.column ?? '',
      ),
  );

function firstWrong(cells: readonly string[], columns: Columns): number {
  for (const [column, head] of columns.of) {
    const text = cells[head.index] ?? '';
    if (FITS[column] && isGiven(text) && !FITS[column](text)) return head.index;
  }
  return 0;
}

const FINDING_COLUMNS = ['item', 'value', 'limit'] as const;

/**
 * A further item of the batch above whose cells slid to the front of the row: as many as the columns of
 * item, result and limit, and each such as belongs there.
 */
export function slidFinding(
  cells: readonly string[],
  columns: Columns,
  known: (item: string) => boolean,
): string[] | null {
  const heads = FINDING_COLUMNS.flatMap((column) => {
    const head = columns.of.get(column);
    return head ? [{ column, index: head.index }] : [];
  }).toSorted((a, b) => a.index - b.index);
  const given = cells.map((text) => text.trim());
  while (given.at(-1) === '') given.pop();
  if (heads.length < 2 || given.length !== heads.length || heads[0]?.index === 0) return null;
  const at = (column: 'item' | 'limit'): string =>
    given[heads.findIndex((h) => h.column === column)] ?? '';
  if (!known(at('item')) || (columns.of.has('limit') && !isLimit(at('limit')))) return null;
  const moved: string[] = [];
  for (const [i, { index }] of heads.entries()) moved[index] = given[i] ?? '';
  return Array.from(moved, (text) => (text as string | undefined) ?? '');
}
