import type { FileOutcome, SheetOutcome } from '../import-files.ts';

/** The rows of all sheets together. */
export const totalRows = (files: readonly FileOutcome[]): SheetOutcome['rows'] =>
  files
    .flatMap(({ sheets }) => sheets)
    .reduce(
      (sum, { rows }) => ({
        in: sum.in + rows.in,
        out: sum.out + rows.out,
        present: sum.present + rows.present,
        refused: sum.refused + rows.refused,
      }),
      { in: 0, out: 0, present: 0, refused: 0 },
    );
