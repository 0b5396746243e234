export interface MatrixCell {
  readonly value: number;
  /** What the cell says when pointed at: row, column, count and unit. */
  readonly title: string;
}

/** Counts in rows and columns. */
export interface MatrixSeries {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
  /** What a shade means, in words. */
  readonly scale: string;
}
