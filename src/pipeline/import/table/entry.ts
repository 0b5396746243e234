import type { Finding } from '../cells/findings.ts';
import type { PacketDate } from '../cells/packet-date.ts';
import type { Column } from '../header/columns.ts';
import type { Confidence } from '../header/match.ts';
import type { Said } from '../said.ts';

/** A cell in the file as a person finds it; `column` is `null` for a whole row. */
export interface Spot {
  /** From 1, as a spreadsheet numbers its rows. */
  readonly row: number;
  /** From 0. */
  readonly column: number | null;
  readonly value: string;
}

/** What was taken for something although another reading is possible. */
export interface Guess {
  readonly spot: Spot;
  /** What it was taken for. */
  readonly taken: Said;
  readonly why: Said;
  readonly confidence: Confidence;
}

/** A row that was not taken, and why. */
export interface Refusal {
  readonly spot: Spot;
  readonly why: Said;
}

/** A batch as the table tells it, from one row or several. */
export interface Entry {
  /** Rows in the file, from 1. */
  readonly rows: readonly number[];
  readonly texts: ReadonlyMap<Column, string>;
  readonly date: PacketDate;
  readonly findings: readonly Finding[];
  /** Row of each finding, from 1. */
  readonly findingRows: readonly number[];
  /** What else the row says, by header. */
  readonly others: readonly { readonly header: string; readonly text: string }[];
}
