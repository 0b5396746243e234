import { columnName } from '../../read/sheet.ts';
import { titleOf } from '../header/columns.ts';
import { officialColumn } from '../header/match.ts';
import type { FileOutcome, SheetOutcome } from '../import-files.ts';
import type { FilePlan } from '../plan.ts';
import type { Spot } from '../table/entry.ts';
import { totalRows } from './totals.ts';

const place = ({ row, column, value }: Spot) => ({
  row,
  column: column === null ? null : columnName(column),
  value,
});

const sheetJson = (outcome: SheetOutcome) => ({
  sheet: outcome.sheet,
  header: outcome.header,
  columns: (outcome.columns?.all ?? [])
    .filter(({ header }) => header !== '')
    .map(({ index, header, match }) => ({
      column: columnName(index),
      header,
      field: match?.column ?? null,
      title: match ? titleOf(match.column) : null,
      official: match ? officialColumn(match) : null,
      confidence: match?.confidence ?? null,
      reason: match?.reason ?? null,
      used: match !== null && !outcome.columns?.unused.some((head) => head.index === index),
    })),
  rows: outcome.rows,
  batches: outcome.batches,
  refusedWhole: outcome.refusedWhole,
  refused: outcome.refused.map(({ spot, why }) => ({ ...place(spot), why })),
  guesses: outcome.guesses.map(({ spot, taken, why, confidence }) => ({
    ...place(spot),
    taken,
    why,
    confidence,
  })),
  passedOver: outcome.passedOver,
});

/** The report on an import for programs. */
export function json(
  files: readonly FileOutcome[],
  plans: readonly FilePlan[],
  isDryRun: boolean,
): string {
  const report = {
    dryRun: isDryRun,
    files: files.map(({ file, form, unreadable, sheets, covers }) => ({
      file,
      form,
      unreadable,
      covers,
      sheets: sheets.map(sheetJson),
    })),
    rows: totalRows(files),
    added: plans.map(({ shown, added }) => ({ file: shown, rows: added })),
    toAdd: plans.flatMap(({ wanting }) =>
      wanting.map(({ file, line, column, cell, value, rule, message, fix }) => ({
        file,
        line,
        column,
        cell,
        value,
        rule,
        message,
        fix,
      })),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
