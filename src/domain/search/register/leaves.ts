import type { Kind, SearchRecord } from '../record.ts';
import { hashOf } from './hash.ts';

/** Kinds that grow with the years: there is one record for each failing batch, firm and case. */
const REGISTERED: ReadonlySet<Kind> = new Set(['notice', 'firm', 'case']);

/** Whether a record stands in the register. */
export const isRegistered = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => REGISTERED.has(kind);

/** Records that are loaded together. */
export type Leaf = readonly SearchRecord[];

/** Records in a leaf: some 250, or 20 KB compressed. Of those that may end a leaf, one in `OF` does. */
const LENGTH = { least: 100, most: 400, of: 150 } as const;

/**
 * Cuts the register, in its order, into leaves. Whether a leaf ends after a record is told by the record's
 * own address, so that a record put in or taken out changes one leaf or two, and never all that follow.
 */
export function leavesOf(records: readonly SearchRecord[]): readonly Leaf[] {
  const { least, most, of } = LENGTH;
  const leaves: SearchRecord[][] = [];
  let leaf: SearchRecord[] = [];
  for (const record of records) {
    leaf.push(record);
    const isEnd = leaf.length >= least && hashOf(record.path) % of === 0;
    if (!isEnd && leaf.length < most) continue;
    leaves.push(leaf);
    leaf = [];
  }
  return leaf.length > 0 ? [...leaves, leaf] : leaves;
}
