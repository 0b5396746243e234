import { columnTitled, type RecordColumn } from '../corrections/columns.ts';
import type { Correction } from '../schema/tables.ts';
import type { NoticeEntry } from './entries.ts';
import { UNNAMED } from './names.ts';

const isColumn = (column: RecordColumn | undefined, table: string, field: string): boolean =>
  column?.table === table && column.field === field;

/** Whether a correction says that another firm had been named by mistake. */
export const isOfFirm = ({ field }: Correction): boolean =>
  isColumn(columnTitled(field), 'sample', 'firm');

/** A correction as it is published; a firm named by mistake is not named again. */
export const correctionEntry = (correction: Correction): NoticeEntry['corrections'][number] => ({
  id: correction.id,
  date: correction.date,
  field: correction.field,
  item: correction.item,
  before: isOfFirm(correction) ? UNNAMED : correction.before,
  after: correction.after,
  reason: correction.reason,
});

/** What corrections of its name say that a firm was called. */
export const namesByMistake = (corrections: readonly Correction[]): string[] =>
  corrections
    .filter(({ field }) => isColumn(columnTitled(field), 'firm', 'name'))
    .flatMap(({ before, after }) => [before, after])
    .filter((name) => name !== null);
