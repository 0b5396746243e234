import type { Column } from '../header/columns.ts';
import type { Said } from '../said.ts';

/** Lists a guess about a cell of the batch's first row. */
export type Noting = (column: Column, value: string, taken: Said, why: Said) => void;
