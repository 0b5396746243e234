import { caseGroupOf, type CaseGroup } from '../domain/case/group.ts';
import type { CaseEntry } from '../domain/publication/entries.ts';
import { groupBy } from '../domain/group.ts';
import { once } from './once.ts';
import { published } from './published.ts';

const RANK: Readonly<Record<CaseGroup, string>> = { overdue: '0', open: '1', closed: '2' };

/** Sorts the longest overdue first, then by deadline, then the closed, newest last. */
const sortKey = (entry: CaseEntry): string =>
  [RANK[caseGroupOf(entry)], entry.status.next?.due ?? entry.status.closedOn ?? '', entry.id].join(
    ' ',
  );

export const inOrder = (cases: readonly CaseEntry[]): readonly CaseEntry[] =>
  cases
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);

/** All cases in the order of the risk list. */
export const riskList = once('riskList', async () => inOrder((await published()).cases.list));

/** The ways in which the risk list can be narrowed, each in its order. */
export const riskLists = once('riskLists', async () => {
  const [list, { cases }] = await Promise.all([riskList(), published()]);
  const byRegion = new Map(
    [...cases.byRegion].map(([region, ofRegion]) => [region, inOrder(ofRegion)]),
  );
  return {
    byState: groupBy(list, caseGroupOf),
    byCategory: groupBy(list, ({ category }) => category),
    byRegion,
  };
});
