import type { Grid } from '../../../spreadsheet/grid.ts';
import type { Column } from './columns.ts';
import { matchHeader, type Confidence, type HeaderMatch } from './match.ts';

/** A column of the table, and what it is taken for. */
export interface ColumnHead {
  readonly index: number;
  /** As it stands; the two rows of a header one after the other. */
  readonly header: string;
  readonly match: HeaderMatch | null;
  /** In a header of two rows, the name above that the column shares with others. */
  readonly group?: string;
}

/** Where the header is, and what its columns are. */
export interface FoundHeader {
  /** First row of the header, and the first below it. */
  readonly top: number;
  readonly below: number;
  readonly heads: readonly ColumnHead[];
}

/** Titles and declarations do not take more rows. */
const LOOKED_AT = 40;
const LONGEST_HEADER = 60;
const WEIGHT: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };
/** Less than this is no header: two sure columns, or three likely ones. */
const LEAST = 5;
const TELLING: ReadonlySet<Column> = new Set<Column>([
  'product',
  'item',
  'findings',
  'sellerName',
  'producerName',
]);

const weigh = (heads: readonly ColumnHead[]): number => {
  const best = new Map<Column, number>();
  for (const { match } of heads) {
    if (!match) continue;
    best.set(match.column, Math.max(best.get(match.column) ?? 0, WEIGHT[match.confidence]));
  }
  const unknown = heads.filter(({ match, header }) => !match && header !== '').length;
  const isTelling = [...best.keys()].some((column) => TELLING.has(column));
  return isTelling ? [...best.values()].reduce((sum, n) => sum + n, 0) - unknown / 2 : 0;
};

const headOf = (index: number, text: string): ColumnHead => ({
  index,
  header: text,
  match: text.length > LONGEST_HEADER ? null : matchHeader(text),
});

const oneRow = (cells: readonly string[]): ColumnHead[] =>
  cells.map((text, index) => headOf(index, text.trim()));

const stronger = (a: ColumnHead, b: ColumnHead): ColumnHead =>
  (b.match ? WEIGHT[b.match.confidence] : 0) > (a.match ? WEIGHT[a.match.confidence] : 0) ? b : a;

/** A header of two rows: a group's name above the names of its columns. */
function twoRows(upper: readonly string[], lower: readonly string[]): ColumnHead[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = (upper[index] ?? '').trim();
    const below = (lower[index] ?? '').trim();
    if (above !== '') group = above;
    if (below === '' || below === above) return headOf(index, above);
    if (group === '') return headOf(index, below);
    return { ...stronger(headOf(index, `${group}${below}`), headOf(index, below)), group };
  });
}

/** Whether a row can be the second of a header: every text in it is one, and none a value. */
const canBeHeader = (cells: readonly string[]): boolean => {
  const texts = cells.map((text) => text.trim()).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => text.length <= 20 && !/\d{3}/.test(text));
};

/** Finds the header below titles and declarations; `null` where there is none. */
export function findHeader({ rows }: Grid): FoundHeader | null {
  let best: { score: number; found: FoundHeader } | null = null;
  for (const [top, cells] of rows.slice(0, LOOKED_AT).entries()) {
    const heads = oneRow(cells);
    const next = rows[top + 1] ?? [];
    const ways = [{ heads, below: top + 1 }];
    if (canBeHeader(next) && heads.filter(({ header }) => header !== '').length > 1) {
      ways.push({ heads: twoRows(cells, next), below: top + 2 });
    }
    for (const { heads: read, below } of ways) {
      const score = weigh(read) - (below - top - 1);
      if (score >= LEAST && score > (best?.score ?? 0)) {
        best = { score, found: { top, below, heads: read } };
      }
    }
  }
  return best?.found ?? null;
}
