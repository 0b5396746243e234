import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { Locale, Messages } from '../../messages/index.ts';
import { known, type Published } from '../../queries/published.ts';

/** Names of the items that a notice is about. */
export const failingItems = (notice: NoticeEntry, { items }: Published, locale: Locale) =>
  [...new Set(notice.failures.map(({ item }) => item))].map(
    (item) => known(items.byId, item).name[locale],
  );

/** What a notice says, in a sentence for search engines. */
export const noticeDescription = (
  notice: NoticeEntry,
  data: Published,
  t: Messages,
  locale: Locale,
): string =>
  t.notice.description(
    notice.product,
    notice.producer.name,
    failingItems(notice, data, locale).join(t.common.listSeparator),
  );
