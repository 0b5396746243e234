import type { NoticeEntry } from '../domain/publication/entries.ts';
import type { Published } from './published.ts';

const NEIGHBOURS = 4;

/** The first few others of a group, without looking through all of it. */
function others(group: readonly NoticeEntry[] | undefined, self: NoticeEntry): NoticeEntry[] {
  return (group ?? [])
    .slice(0, NEIGHBOURS + 1)
    .filter(({ id }) => id !== self.id)
    .slice(0, NEIGHBOURS);
}

/** Notices that a reader of this one may want next. */
export function neighboursOf({ notices }: Published, notice: NoticeEntry) {
  const position = notices.position.get(notice.id) ?? 0;
  return {
    newer: notices.list[position - 1],
    older: notices.list[position + 1],
    sameFirm: others(notices.byFirm.get(notice.producer.firm), notice),
    sameItem: notice.failures.slice(0, 1).map(({ item }) => ({
      item,
      notices: others(notices.byItem.get(item), notice),
    })),
    sameCategory: others(notices.byCategory.get(notice.category), notice),
  };
}

/** How often an item made batches of these notices fail, most often first. */
export function itemCounts(notices: readonly NoticeEntry[]): { item: string; notices: number }[] {
  const counts = new Map<string, number>();
  for (const { failures } of notices) {
    for (const item of new Set(failures.map((failure) => failure.item))) {
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([item, count]) => ({ item, notices: count }))
    .toSorted((a, b) => b.notices - a.notices || (a.item < b.item ? -1 : 1));
}
