import type { CaseEntry, FirmEntry, NoticeEntry } from '../domain/publication/entries.ts';
import { chunksOf, datedChunksOf } from '../domain/lists/chunks.ts';
import { DATED, type Facets, type ListName } from '../domain/lists/list.ts';
import { occurring, partsOf, ROWS_IN_PART } from '../domain/lists/parts.ts';
import { caseGroupOf, type CaseGroup } from '../domain/case/group.ts';
import { riskList } from './cases.ts';
import { changes, type PublicChange } from './changes.ts';
import { firmList } from './firms.ts';
import { once } from './once.ts';
import type { Path } from './paging.ts';
import { known, published, type Published } from './published.ts';

/** The entries of each list. */
export interface ListEntry {
  readonly notices: NoticeEntry;
  readonly firms: FirmEntry;
  readonly cases: CaseEntry;
  readonly changes: PublicChange;
}

/** A list whole, in its order, and by what its rows can be found. */
interface Source<T> {
  readonly entries: () => Promise<readonly T[]>;
  readonly facets: (entry: T, data: Published) => Facets;
}

const year = (day: string): readonly string[] => [day.slice(0, 4)];

/** A region and the league that it is reported with. */
const places = (region: string, { regions }: Published): readonly string[] => [
  ...new Set([region, regions.byId.get(region)?.parent ?? region]),
];

/** How the cases of a firm stand: the group of the worst, if it has any. */
export function worstGroup(firm: FirmEntry, { cases }: Published): CaseGroup | undefined {
  const groups = new Set(firm.cases.map((id) => caseGroupOf(known(cases.byId, id))));
  return (['overdue', 'open', 'closed'] as const).find((group) => groups.has(group));
}

const stateOfNotice = (notice: NoticeEntry, { cases }: Published): string => {
  const entry = notice.case === null ? undefined : cases.byId.get(notice.case);
  return entry ? caseGroupOf(entry) : 'none';
};

const SOURCES: { readonly [N in ListName]: Source<ListEntry[N]> } = {
  notices: {
    entries: async () => (await published()).notices.list,
    facets: (notice, data) => ({
      category: [notice.category],
      region: places(notice.seller.region, data),
      item: [...new Set(notice.failures.map(({ item }) => item))],
      state: [stateOfNotice(notice, data)],
      year: year(notice.publishedOn),
    }),
  },
  firms: {
    entries: firmList,
    facets: (firm, data) => ({
      region: places(firm.region, data),
      category: [...new Set(firm.notices.map((id) => known(data.notices.byId, id).category))],
      state: [worstGroup(firm, data) ?? 'none'],
    }),
  },
  cases: {
    entries: riskList,
    facets: (entry, data) => ({
      state: [caseGroupOf(entry)],
      category: [entry.category],
      region: places(entry.region, data),
    }),
  },
  changes: {
    entries: changes,
    facets: (change) => ({
      kind: ['withdrawn' in change ? 'withdrawn' : 'corrected'],
      year: year(change.date),
    }),
  },
};

/** A list whole, with the facets of each entry, its parts, and the values that occur. */
async function load<N extends ListName>(name: N) {
  const { entries, facets } = SOURCES[name];
  const [list, data] = await Promise.all([entries(), published()]);
  const rows = list.map((entry) => ({ entry, facets: facets(entry, data) }));
  const chunks = (DATED.has(name) ? datedChunksOf : chunksOf)(rows, ROWS_IN_PART);
  const found = chunks.map(({ entries, number }) => ({
    number,
    entries: entries.map((row) => row.facets),
  }));
  return {
    chunks,
    parts: partsOf(found),
    values: occurring(found.flatMap((part) => part.entries)),
  };
}

const LOADED = {
  notices: once('list of notices', () => load('notices')),
  firms: once('list of firms', () => load('firms')),
  cases: once('list of cases', () => load('cases')),
  changes: once('list of changes', () => load('changes')),
};

export const wholeList = <N extends ListName>(name: N) =>
  LOADED[name]() as ReturnType<typeof load<N>>;

/** Rows of one part of a list. */
export type ListRows<N extends ListName> = readonly {
  readonly entry: ListEntry[N];
  readonly facets: Facets;
}[];

/** Addresses of the files that a list is filtered by: what its parts hold, and the parts. */
export async function listFiles(): Promise<Path[]> {
  const names = Object.keys(SOURCES) as ListName[];
  const files = names.map(async (list) => {
    const { chunks } = await wholeList(list);
    const file = (file: string, props: object): Path => ({
      params: { list, file },
      props: { list, ...props },
    });
    return [
      file('parts', {}),
      ...chunks.map(({ entries, number }) => file(String(number), { rows: entries })),
    ];
  });
  return (await Promise.all(files)).flat();
}
