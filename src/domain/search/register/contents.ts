import type { Day } from '../../date.ts';
import type { Leaf } from './leaves.ts';

/** What a reader's search must know of the register before it loads any of it. */
export interface Contents {
  /** The leaves, those with the newest records first. */
  readonly leaves: readonly LeafEntry[];
  /** Drawers of the concordance; 0 where the leaves are so few that they need none. */
  readonly drawers: number;
}

interface LeafEntry {
  /** Name of its file, made of its content: a leaf that stays as it was keeps its name. */
  readonly name: string;
  /** The day of its last record; `null` where that was never published. */
  readonly oldest: Day | null;
}

/** So many leaves, some 4,000 records, are looked through for a query without asking the reader. */
export const LEAVES_AT_ONCE = 16;

export const entryOf = (name: string, leaf: Leaf): LeafEntry => ({
  name,
  oldest: leaf.at(-1)?.date ?? null,
});
