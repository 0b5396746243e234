import type { CaseEntry, NoticeEntry } from '../publication/entries.ts';
import type { Names } from './names.ts';
import type { Outcome, SearchRecord, Shown } from './record.ts';

/** Between names in one line; the names themselves contain commas. */
const BETWEEN_NAMES = '；';

/** What has become of a case. */
export function outcomeOf(entry: CaseEntry | undefined): Outcome {
  if (!entry) return 'none';
  if (entry.status.state === 'closed') return 'closed';
  return entry.status.overdue ? 'overdue' : 'open';
}

/** Fields that are filled in. */
export const filled = (
  fields: Readonly<Partial<Record<Shown, string | null>>>,
): SearchRecord['shown'] =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== null && text !== ''));

export function noticeRecord(
  notice: NoticeEntry,
  file: CaseEntry | undefined,
  names: Names,
): SearchRecord {
  const category = names.categoryName(notice.category);
  const food = names.foodName(notice.food);
  const place = names.regionName(notice.seller.region);
  const items = [...new Set(notice.failures.map(({ item }) => item))].map(names.item);
  return {
    path: `notices/${notice.id}/`,
    kind: 'notice',
    title: { zh: notice.product, en: null },
    shown: filled({
      firm: notice.producer.name,
      brand: notice.brand,
      specification: notice.specification,
      batch: notice.batch,
      items: items.map((name) => name?.zh ?? '').join(BETWEEN_NAMES),
      itemsEn: items.map((name) => name?.en ?? '').join(BETWEEN_NAMES),
      number: notice.number,
      barcode: notice.barcode,
      sample: notice.sample.number,
      report: notice.sample.report,
      licence: notice.producer.licence,
      creditCode: notice.producer.creditCode,
      seller: notice.seller.name,
      category: category.zh,
      categoryEn: category.en,
      food: food.zh,
      foodEn: food.en,
      place: place.zh,
      placeEn: place.en,
    }),
    alsoFoundBy: [
      ...names.region(notice.seller.region),
      ...notice.problemClasses.flatMap(names.problemClass),
    ],
    facets: {
      kind: ['notice'],
      category: [notice.category],
      region: names.places(notice.seller.region),
      class: notice.problemClasses,
      outcome: [outcomeOf(file)],
      year: [notice.publishedOn.slice(0, 4)],
    },
    date: notice.publishedOn,
  };
}
