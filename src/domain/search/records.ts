import { byKey, groupBy } from '../group.ts';
import { caseRecord, type CaseTitle } from './case-record.ts';
import { firmRecord } from './firm-record.ts';
import { namesOf, type Names } from './names.ts';
import { noticeRecord } from './notice-record.ts';
import {
  bulletinRecord,
  interviewRecords,
  referenceRecords,
  textRecord,
  watchRecords,
  type SearchBulletin,
  type SearchText,
} from './page-records.ts';
import { KINDS, type Searchable, type SearchRecord } from './record.ts';

/** Newest first, what was never published last; then by kind and address: the order of equal results. */
function inOrder(a: SearchRecord, b: SearchRecord): number {
  const [dayA, dayB] = [a.date ?? '', b.date ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return byKind || (a.path < b.path ? -1 : 1);
}

/** What can be found and does not stand in the data. */
export interface SearchTexts {
  readonly bulletins: readonly SearchBulletin[];
  readonly pages: readonly SearchText[];
  readonly caseTitle: CaseTitle;
}

function caseRecords({ cases, firms }: Searchable, names: Names, title: CaseTitle): SearchRecord[] {
  const byId = byKey(firms, ({ id }) => id);
  return cases.map((entry) =>
    caseRecord(entry, byId.get(entry.firm ?? '')?.name ?? null, names, title),
  );
}

/** Everything that can be found, both languages in one, in the order of equal results. */
export function searchRecords(
  publication: Searchable,
  { bulletins, caseTitle, pages }: SearchTexts,
): SearchRecord[] {
  const names = namesOf(publication);
  const cases = byKey(publication.cases, ({ id }) => id);
  const casesOf = groupBy(publication.cases, ({ firm }) => firm);
  const noticesOf = groupBy(publication.notices, ({ producer }) => producer.firm);
  return [
    ...referenceRecords(publication, names),
    ...publication.firms.map((firm) =>
      firmRecord(firm, noticesOf.get(firm.id) ?? [], casesOf.get(firm.id) ?? [], names),
    ),
    ...bulletins.filter(({ publishedOn }) => publishedOn <= publication.asOf).map(bulletinRecord),
    ...caseRecords(publication, names, caseTitle),
    ...interviewRecords(publication, names),
    ...watchRecords(publication, names),
    ...pages.map(textRecord),
    ...publication.notices.map((notice) =>
      noticeRecord(notice, notice.case === null ? undefined : cases.get(notice.case), names),
    ),
  ].toSorted(inOrder);
}
