/** Values that a column offers as a drop-down list. */
export interface Choices {
  readonly values: readonly string[];
  /** Whether another value may be typed, after a warning: for several values in a cell, or a value that is yet to come. */
  readonly others: boolean;
}

export interface Column {
  readonly header: string;
  /** In characters of half width; a Chinese character takes two. Without it, as wide as the cells, within reason. */
  readonly width?: number;
  /** What to write here; shown when the pointer rests on the header. */
  readonly note?: string;
  readonly choices?: Choices;
}

/** A worksheet of text cells. */
export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \`, as Excel demands; unique in the workbook. */
  readonly name: string;
  /** A line above the header, as official tables have it. */
  readonly title?: string;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns, as many as there are. */
  readonly rows: readonly (readonly string[])[];
  /** Empty rows below, already formatted as text, for people to fill in. */
  readonly spareRows?: number;
}
