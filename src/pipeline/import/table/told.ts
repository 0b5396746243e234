import { readFindings, type Finding } from '../cells/findings.ts';
import { dateKindsIn, readPacketDate, type PacketDate } from '../cells/packet-date.ts';
import { pairFindings } from '../cells/pair-findings.ts';
import { nameAndUnit, withUnit } from '../cells/units.ts';
import type { Column } from '../header/columns.ts';
import type { ColumnHead } from '../header/find.ts';
import { isGiven } from '../plain.ts';
import type { Uncertain } from '../said.ts';
import type { Columns } from './assign.ts';
import type { Cells } from './course.ts';

/** The text of a row in a column, to the letter; blank where the table has no such column. */
export const textAt = (columns: Columns, column: Column, cells: Cells): string => {
  const head = columns.of.get(column);
  return head ? (cells[head.index] ?? '') : '';
};

/** Results that stand in columns named after their items. */
const inNamedColumns = (columns: Columns, cells: Cells): Finding[] =>
  columns.items.flatMap(({ index, header }) => {
    const value = cells[index];
    if (!isGiven(value)) return [];
    const { name, unit } = nameAndUnit(header);
    const found = { item: name, value: value.trim(), limit: '', isTested: true } as const;
    return [withUnit(found, unit, header)];
  });

/** Results and limits that stand below the names of their items. */
const inGroups = (columns: Columns, cells: Cells): Finding[] =>
  columns.groups.flatMap(({ item, unit, value, limit }) => {
    const text = cells[value.index];
    if (!isGiven(text)) return [];
    const demanded = limit ? (cells[limit.index] ?? '') : '';
    const required = isGiven(demanded) ? demanded.trim() : '';
    const found = { item, value: text.trim(), limit: required, isTested: true } as const;
    return [withUnit(found, unit, value.group ?? '')];
  });

const ALL_PARTS = ['item', 'value', 'limit'] as const;

/** A finding with the unit that stands in the header above a figure: `检验结果(mg/kg)`. */
const withUnitAbove = (found: Finding, columns: Columns, part: 'value' | 'limit'): Finding => {
  const header = columns.of.get(part)?.header ?? '';
  return withUnit(found, nameAndUnit(header).unit, header, [part]);
};

/** What one row says of items, with the unit where that has a column of its own or stands in a header. */
export function findingsOf(columns: Columns, cells: Cells): Finding[] | Uncertain {
  const found = writtenFindings(columns, cells);
  if ('uncertain' in found) return found;
  const head = columns.of.get('unit');
  const unit = textAt(columns, 'unit', cells).trim();
  return found
    .map((one) => (head ? withUnit(one, unit, head.header) : one))
    .map((one) => withUnitAbove(one, columns, 'limit'))
    .map((one) => withUnitAbove(one, columns, 'value'));
}

function writtenFindings(columns: Columns, cells: Cells): Finding[] | Uncertain {
  const text = (column: Column): string => textAt(columns, column, cells);
  const named = [...inNamedColumns(columns, cells), ...inGroups(columns, cells)];
  const together = text('findings');
  if (!isGiven(together)) {
    const paired = pairFindings(text('item'), text('value'), text('limit'));
    return 'uncertain' in paired ? paired : [...paired, ...named];
  }
  const found = readFindings(together, columns.of.get('findings')?.match?.parts ?? ALL_PARTS);
  if ('uncertain' in found) return found;
  const [only] = found;
  const limit = text('limit').trim();
  return only && found.length === 1 && only.limit === ''
    ? [{ ...only, limit }, ...named]
    : [...found, ...named];
}

/** The day of a batch, and the column it was taken from. */
export interface DateTold {
  readonly read: PacketDate | Uncertain;
  readonly head: ColumnHead | null;
}

/** What one row says of the day; where one column of dates is blank, the next. */
export function dateOf(columns: Columns, cells: Cells): DateTold {
  const main = columns.of.get('date');
  const heads = [...(main ? [main] : []), ...columns.otherDates];
  const head = heads.find(({ index }) => isGiven(cells[index])) ?? main;
  if (!head) return { read: { day: null, kind: null, batch: null, doubt: null }, head: null };
  const [kind = null, ...others] = dateKindsIn(head.header);
  return { read: readPacketDate(cells[head.index] ?? '', others.length > 0 ? null : kind), head };
}

/** Line breaks that a narrow cell has put into a name. */
export const unbroken = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, (gap) => (gap.includes('\n') ? '' : gap))
    .replace(/\s*[^\S ]+\s*/g, ' ')
    .trim();
