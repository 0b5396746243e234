import type { Category, Food, Item, Region } from '../../../domain/schema/tables.ts';
import type { RowsByTable } from './rows.ts';

/** What is there before an import: the rows of the tables it adds to, and the lists that it looks things up in. */
export interface ImportContext {
  readonly campaign: string;
  /** Rows as they stand, whether or not they pass the checks. */
  readonly existing: RowsByTable;
  /** Sampling numbers and notice IDs of all campaigns: these occur once. */
  readonly samplesElsewhere: ReadonlySet<string>;
  readonly noticesElsewhere: ReadonlySet<string>;
  readonly regions: readonly Region[];
  readonly categories: readonly Category[];
  readonly foods: readonly Food[];
  readonly items: readonly Item[];
  /** Year by which notices are numbered where the table gives no date. */
  readonly year: string;
}
