import type { Column } from '../header/columns.ts';
import type { Said } from '../said.ts';

/** Lists a guess about a cell of the batch; without `row`, of its first. */
export type Noting = (column: Column, value: string, taken: Said, why: Said, row?: number) => void;
