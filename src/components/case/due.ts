import type { CaseStatus, NextStep } from '../../domain/publication/entries.ts';
import type { Sentence } from '../../messages/sentence.ts';
import type { Telling } from '../changes/told.ts';
import { countOf, dayOf } from '../figures.ts';

/** How long is left, how long overdue, or when and how late it was closed. */
export function dueSentences(
  { closedOn, daysLate, next }: CaseStatus,
  { f, t }: Telling,
): readonly Sentence[] {
  if (closedOn !== null) {
    const late = daysLate > 0 ? t.case.closedLate(countOf(daysLate, f)) : [t.case.closedInTime];
    return [t.case.closedOn(dayOf(closedOn, f)), late];
  }
  if (!next) return [];
  if (next.daysLeft === 0) return [[t.case.dueToday]];
  return next.daysLeft < 0
    ? [t.case.overdueBy(countOf(-next.daysLeft, f))]
    : [t.case.daysLeft(countOf(next.daysLeft, f))];
}

/** What is owed next, by whom and by when. */
export function nextSentence(next: NextStep, { data, f, locale, t }: Telling): Sentence {
  const step = data.deadlines.byId.get(next.step)?.name[locale] ?? t.case.measureStep;
  return t.case.next(step, t.case.owner[next.owner], dayOf(next.due, f));
}
