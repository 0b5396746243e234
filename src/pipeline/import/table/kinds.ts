import { cellKey, type Grid } from '../../../spreadsheet/grid.ts';
import type { Column } from '../header/columns.ts';
import { isGiven, plain } from '../plain.ts';
import type { Columns } from './assign.ts';

/** What tells one batch from another. */
export const IDENTITY: readonly Column[] = [
  'sample',
  'report',
  'producerName',
  'producerAddress',
  'sellerName',
  'sellerAddress',
  'product',
  'specification',
  'brand',
  'date',
  'batch',
];

export type RowKind = 'blank' | 'header' | 'note' | 'data';

const NOTE =
  /^[(（【]?\s*(备?注|说明|声明|制表|填表|审核|合计|小计|总计|单位[:：]|数据来源|来源[:：]|附件|续表|以上|以下|第.{1,4}页|共.{1,6}[页批条])/;

const texts = (cells: readonly string[]): string[] =>
  cells.map((text) => text.trim()).filter((text) => text !== '');

/** Whether a row repeats the header, as at the top of a printed page. */
function repeatsHeader(cells: readonly string[], { all }: Columns): boolean {
  const given = all.filter(({ index }) => (cells[index] ?? '').trim() !== '');
  const same = given.filter(({ index, header }) => plain(cells[index] ?? '') === plain(header));
  return given.length > 1 && same.length * 2 > given.length;
}

/** A line below or between the rows: a remark, a total, the name of a section. */
function isNote(cells: readonly string[], columns: Columns): boolean {
  const given = texts(cells);
  const [first = ''] = given;
  if (NOTE.test(first)) return given.length <= 2 || /^(合计|小计|总计)/.test(first);
  if (given.length !== 1) return false;
  const index = cells.findIndex((text) => text.trim() === first);
  const column = [...columns.of].find(([, head]) => head.index === index)?.[0];
  const isFinding =
    column === 'item' || column === 'findings' || column === 'value' || column === 'limit';
  return !isFinding && (index === 0 || first.length > 20) && !/^\d+$/.test(first);
}

export function kindOf(cells: readonly string[], columns: Columns): RowKind {
  if (texts(cells).length === 0) return 'blank';
  if (repeatsHeader(cells, columns)) return 'header';
  return isNote(cells, columns) ? 'note' : 'data';
}

const cellOf = (cells: readonly string[], columns: Columns, column: Column): string => {
  const head = columns.of.get(column);
  return head ? (cells[head.index] ?? '').trim() : '';
};

/** How a row stands to the one before it: it goes on with the same batch, for certain or most likely, or begins another. */
export function continues(
  grid: Grid,
  row: number,
  cells: readonly string[],
  before: readonly string[],
  columns: Columns,
): 'surely' | 'likely' | 'no' {
  const of = (column: Column) => cellOf(cells, columns, column);
  const previous = (column: Column) => cellOf(before, columns, column);
  const isRepeated = (column: Column): boolean => {
    const head = columns.of.get(column);
    return head !== undefined && grid.repeated.has(cellKey(row, head.index));
  };
  const own = IDENTITY.filter((column) => of(column) !== '' && !isRepeated(column));
  const isOther = own.some((column) => of(column) !== previous(column));
  const hasFinding = (['item', 'findings'] as const).some((column) => isGiven(of(column)));
  if (isOther || !hasFinding) return 'no';
  const serial = isRepeated('serial') ? '' : of('serial');
  if (own.length === 0) return serial === '' || serial === previous('serial') ? 'surely' : 'no';
  const number = (['sample', 'report', 'serial'] as const).find((column) => isGiven(of(column)));
  if (number) return of(number) === previous(number) ? 'surely' : 'no';
  return isGiven(of('product')) &&
    isGiven(of('date')) &&
    isGiven(of('sellerName') || of('producerName'))
    ? 'likely'
    : 'no';
}
