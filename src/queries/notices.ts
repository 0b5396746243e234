import type { NoticeEntry } from '../domain/publication/entries.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** An even number. */
const NEIGHBOURS = 4;

/** Notices of a group, and the place of each in it. */
interface Group {
  readonly notices: readonly NoticeEntry[];
  readonly places: ReadonlyMap<string, number>;
}

const groupOf = (notices: readonly NoticeEntry[]): Group => ({
  notices,
  places: new Map(notices.map(({ id }, place) => [id, place])),
});

/**
 * The few others of a group that were published next before and after a notice, newest first. Nearness, not
 * newness: a new notice concerns only those beside it, and not the pages of all the others.
 */
function nearest({ notices, places }: Group, self: NoticeEntry): readonly NoticeEntry[] {
  const place = places.get(self.id) ?? 0;
  const from = Math.max(0, Math.min(place - NEIGHBOURS / 2, notices.length - NEIGHBOURS - 1));
  return notices.slice(from, from + NEIGHBOURS + 1).filter(({ id }) => id !== self.id);
}

/** The groups of notices by a key, made when they are asked for. */
const groupsOf = (by: ReadonlyMap<string, readonly NoticeEntry[]>) => {
  const groups = new Map([...by].map(([key, notices]) => [key, groupOf(notices)]));
  return (key: string): Group => groups.get(key) ?? groupOf([]);
};

/** Notices that a reader of another may want next, by the other's id. */
export const neighbours = once('neighbours', async () => {
  const { notices } = await published();
  const { list } = notices;
  const firm = groupsOf(notices.byFirm);
  const item = groupsOf(notices.byItem);
  const category = groupsOf(notices.byCategory);
  return new Map(
    list.map((notice, place) => {
      const [failure] = notice.failures;
      return [
        notice.id,
        {
          newer: list[place - 1],
          older: list[place + 1],
          sameFirm: nearest(firm(notice.producer.firm), notice),
          sameItem: failure ? nearest(item(failure.item), notice) : [],
          sameCategory: nearest(category(notice.category), notice),
        },
      ];
    }),
  );
});

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
