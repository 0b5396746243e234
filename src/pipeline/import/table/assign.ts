import { readPacketDate } from '../cells/packet-date.ts';
import { isLimit } from '../cells/findings.ts';
import { hasBars } from '../cells/signs.ts';
import { isUnitText } from '../cells/units.ts';
import type { Column } from '../header/columns.ts';
import type { ColumnHead } from '../header/find.ts';
import type { HeaderMatch } from '../header/match.ts';
import { isGiven, simplified } from '../plain.ts';
import { said } from '../said.ts';
import { itemGroupsOf, type ItemGroup } from './item-groups.ts';

/** Cells of a column that are looked at to see what it holds. */
const LOOKED_AT = 40;

const VERDICT = /^(不?合格|不?符合|不?符合(要求|规定|标准)|阳性|阴性|[√×]|未?通过)$/;
const DAY = /(?<!\d)\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}|^\d{8}$/;

/** A figure with a unit, or whether it was detected. */
const RESULT = /^(?:未检出|检出|ND|[<≤]?\s*\d+(?:\.\d+)?\s*(?:[mμµu]?g|CFU|MPN|%)\S*)$/i;

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Whether a cell tells a day, if only one that is not clear. */
const hasDay = (cell: string): boolean => {
  const read = readPacketDate(cell, null);
  return 'uncertain' in read || read.day !== null;
};

const becomes = (match: HeaderMatch, column: Column, zh: string, en: string): HeaderMatch => ({
  ...match,
  column,
  confidence: 'medium',
  reason: said(zh, en),
});

/** What the cells say of a column whose header may mean two things. */
function byContent(match: HeaderMatch, cells: readonly string[]): HeaderMatch {
  const { column } = match;
  const verdicts = share(cells, (cell) => VERDICT.test(simplified(cell)));
  if (column === 'value' && verdicts > 0.8) {
    return becomes(match, 'verdict', '格子里是合格与否', 'its cells are verdicts');
  }
  if (
    column === 'verdict' &&
    cells.length > 0 &&
    verdicts === 0 &&
    share(cells, (c) => /\d/.test(c)) > 0.8
  ) {
    return becomes(match, 'value', '格子里是数值', 'its cells are figures');
  }
  if ((column === 'item' || column === 'value') && share(cells, hasBars) > 0.5) {
    return {
      ...becomes(match, 'findings', '格子里几样写在一起', 'its cells hold several things'),
      parts: ['item', 'value', 'limit'],
    };
  }
  if (match.confidence === 'low' && share(cells, isUnitText) > 0.8) {
    return becomes(match, 'unit', '格子里是计量单位', 'its cells are units');
  }
  if (column === 'date' && cells.length > 1 && !cells.some(hasDay)) {
    return becomes(match, 'batch', '格子里没有日期', 'its cells hold no day');
  }
  if (column === 'batch' && share(cells, hasDay) > 0.8) {
    return becomes(match, 'date', '格子里是日期', 'its cells are days');
  }
  return match;
}

/** A header that is not known, above cells that are results, is the name of what was tested. */
function byResults(header: string, cells: readonly string[]): HeaderMatch | null {
  const isResult = (cell: string): boolean => RESULT.test(cell.trim());
  const isNamed = /\p{Script=Han}/u.test(header) && cells.length > 0;
  return isNamed && cells.every(isResult)
    ? {
        column: 'itemResult',
        confidence: 'medium',
        reason: said('格子里是检验结果', 'its cells are results'),
      }
    : null;
}

/** Columns of names and addresses hold no days, limits or bare numbers. */
const NAMES: ReadonlySet<Column> = new Set<Column>([
  'product',
  'producerName',
  'producerAddress',
  'sellerName',
  'sellerAddress',
  'lab',
]);

const contradicts = ({ column }: HeaderMatch, cells: readonly string[]): boolean =>
  NAMES.has(column) &&
  share(
    cells,
    (cell) => DAY.test(cell) || /^[\d.]+$/.test(cell) || (/[≤≥=]/.test(cell) && isLimit(cell)),
  ) > 0.5;

const RANK = { high: 3, medium: 2, low: 1 } as const;

/** The columns of a table as they are used. */
export interface Columns {
  /** Index of the column for each thing that the table tells. */
  readonly of: ReadonlyMap<Column, ColumnHead>;
  /** Further columns of dates, by which a blank one is filled. */
  readonly otherDates: readonly ColumnHead[];
  /** Columns named after an item; their cells are results. */
  readonly items: readonly ColumnHead[];
  /** Items above columns of their own for result and limit. */
  readonly groups: readonly ItemGroup[];
  /** Columns that are not used; what they say goes into the remark. */
  readonly unused: readonly ColumnHead[];
  readonly all: readonly ColumnHead[];
}

const KEPT_IN_REMARK: ReadonlySet<Column> = new Set<Column>([
  'quantity',
  'samplingBody',
  'producerRegion',
  'shop',
  'platform',
  'task',
]);

/** Takes each column for what header and cells say; of two for the same thing, the surer. */
export function assignColumns(
  heads: readonly ColumnHead[],
  rows: readonly (readonly string[])[],
): Columns {
  const read = heads.map((head) => {
    const cells = rows
      .slice(0, LOOKED_AT)
      .map((row) => row[head.index] ?? '')
      .filter(isGiven);
    const match = head.match ? byContent(head.match, cells) : byResults(head.header, cells);
    return { ...head, match: match && contradicts(match, cells) ? null : match };
  });
  const groups = itemGroupsOf(read);
  const grouped = new Set(groups.flatMap(({ value, limit }) => [value, limit]));
  const of = new Map<Column, ColumnHead>();
  for (const head of read) {
    if (!head.match || head.match.column === 'itemResult' || grouped.has(head)) continue;
    const rival = of.get(head.match.column)?.match;
    if (!rival || RANK[rival.confidence] < RANK[head.match.confidence]) {
      of.set(head.match.column, head);
    }
  }
  const used = new Set([...of.values(), ...grouped]);
  const rest = read.filter((head) => !used.has(head) && head.header !== '');
  return {
    of,
    otherDates: rest.filter(({ match }) => match?.column === 'date'),
    groups,
    items: rest.filter(({ match }) => match?.column === 'itemResult'),
    unused: [
      ...rest.filter(({ match }) => match?.column !== 'date' && match?.column !== 'itemResult'),
      ...[...of].flatMap(([column, head]) => (KEPT_IN_REMARK.has(column) ? [head] : [])),
    ],
    all: read,
  };
}
