import type { CaseEntry } from '../publication/entries.ts';
import type { Bilingual, Names } from './names.ts';
import { filled, outcomeOf } from './notice-record.ts';
import type { SearchRecord } from './record.ts';

/** What a case is called, by its food and its region. */
export type CaseTitle = (category: Bilingual, region: Bilingual) => Bilingual;

/** `firm` is the name of the firm; `null` where it is not made public. */
export const caseRecord = (
  entry: CaseEntry,
  firm: string | null,
  names: Names,
  titleOf: CaseTitle,
): SearchRecord => ({
  path: `rectification/${entry.id}/`,
  kind: 'case',
  title: titleOf(names.categoryName(entry.category), names.regionName(entry.region)),
  shown: filled({ case: entry.id, firm }),
  alsoFoundBy: names.region(entry.region),
  facets: {
    kind: ['case'],
    category: [entry.category],
    region: names.places(entry.region),
    outcome: [outcomeOf(entry)],
    year: [entry.status.openedOn.slice(0, 4)],
  },
  date: entry.status.openedOn,
});
