/** A sheet as texts, each where a person sees it: row 0, column 0 is the cell A1. */
export interface Grid {
  /** Name of the sheet in a workbook; `null` for a text file. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  /** Cells (`row,column`) below the first row of a vertical merge, which repeat the text of its top. */
  readonly repeated: ReadonlySet<string>;
}

/** Why a file can not be read: in Chinese, and in English. */
export interface Unreadable {
  readonly zh: string;
  readonly en: string;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;
