import type { CaseEntry, FirmEntry, NoticeEntry } from '../publication/entries.ts';
import type { Names } from './names.ts';
import { filled, outcomeOf } from './notice-record.ts';
import { latest, type SearchRecord } from './record.ts';

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

export function firmRecord(
  firm: FirmEntry,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  names: Names,
): SearchRecord {
  const categories = unique(notices.map(({ category }) => category));
  return {
    path: `firms/${firm.id}/`,
    kind: 'firm',
    title: { zh: firm.name, en: null },
    shown: filled({
      formerNames: firm.formerNames.join('；'),
      creditCode: firm.creditCode,
      licence: firm.licence,
    }),
    alsoFoundBy: [...names.region(firm.region), ...categories.flatMap(names.category)],
    facets: {
      kind: ['firm'],
      category: categories,
      region: names.places(firm.region),
      class: unique(notices.flatMap(({ problemClasses }) => problemClasses)),
      outcome: unique(cases.map(outcomeOf)),
      year: unique(notices.map(({ publishedOn }) => publishedOn.slice(0, 4))),
    },
    date: latest(notices.map(({ publishedOn }) => publishedOn)),
  };
}
