import type { Correction, Firm, Result } from '../schema/tables.ts';
import {
  columnTitled,
  isOfItem,
  isVerdict,
  valueIn,
  type RecordColumn,
  type Value,
} from './columns.ts';
import type { FiledNotice } from './filed.ts';

/** A correction that has been understood: which cell, what it said, and what it says from then on. */
export interface Change {
  readonly column: RecordColumn;
  /** The item whose result is corrected; `null` for all other columns. */
  readonly item: string | null;
  readonly before: Value;
  readonly after: Value;
}

/** Why a correction can not be understood: the part of it that is wrong. */
export type ChangeFault = 'field' | 'item' | 'before' | 'after';

/** An item that passes is not on a notice: passing, and not being there, are one. */
function valueOf(column: RecordColumn, text: string | null): Value | undefined {
  if (!isVerdict(column)) return column.read(text);
  if (text === null) return null;
  const verdict = column.read(text);
  return verdict === 'pass' ? null : verdict;
}

/** Reads a correction by the columns that it names. */
export function readChange({ field, item, before, after }: Correction): Change | ChangeFault {
  const column = columnTitled(field);
  if (!column) return 'field';
  if (isOfItem(column) !== (item !== null)) return 'item';
  const [was, is] = [valueOf(column, before), valueOf(column, after)];
  if (was === undefined) return 'before';
  return is === undefined ? 'after' : { column, item, before: was, after: is };
}

const writeResult = (rows: readonly Result[], { column, item }: Change, value: Value): Result[] =>
  rows.map((row) =>
    row.item === item
      ? { ...row, [column.field]: isVerdict(column) ? (value ?? 'pass') : value }
      : row,
  );

function write(
  filed: FiledNotice,
  change: Change,
  value: Value,
  firms: ReadonlyMap<string, Firm>,
): FiledNotice {
  const { table, field } = change.column;
  if (table === 'result') return { ...filed, results: writeResult(filed.results, change, value) };
  const written = { ...filed, [table]: { ...filed[table], [field]: value } };
  if (table !== 'sample' || field !== 'firm') return written;
  return { ...written, firm: firms.get(String(value)) ?? filed.firm };
}

/** The notice as it was before the change. */
export const undo = (
  filed: FiledNotice,
  change: Change,
  firms: ReadonlyMap<string, Firm>,
): FiledNotice => write(filed, change, change.before, firms);

/** The notice as it was after the change. */
export const redo = (
  filed: FiledNotice,
  change: Change,
  firms: ReadonlyMap<string, Firm>,
): FiledNotice => write(filed, change, change.after, firms);

/** Whether the notice says what the change has made of it. */
export const isDone = (filed: FiledNotice, { column, item, after }: Change): boolean =>
  valueIn(filed, column, item) === after;

/** The notice as it was before corrections, which are given in the order in which they were made. */
export function undoAll(
  filed: FiledNotice,
  corrections: readonly Correction[],
  firms: ReadonlyMap<string, Firm>,
): FiledNotice {
  return corrections.reduceRight((present, correction) => {
    const change = readChange(correction);
    return typeof change === 'string' ? present : undo(present, change, firms);
  }, filed);
}
