import { addMonths } from '../date.ts';
import type { NoticeEntry } from './entries.ts';

const MONTHS = 12;

const shareItem = (a: NoticeEntry, b: NoticeEntry) =>
  a.failures.some((x) => b.failures.some((y) => x.item === y.item));

const shareClass = (a: NoticeEntry, b: NoticeEntry) =>
  a.problemClasses.some((problem) => b.problemClasses.includes(problem));

/**
 * The firm's earlier notices that this one repeats: drawn within the twelve months before, and failing
 * the same item or the same class of problem.
 */
export function repeatsOf(notice: NoticeEntry, ofFirm: readonly NoticeEntry[]): string[] {
  const since = addMonths(notice.sample.sampledOn, -MONTHS);
  return ofFirm
    .filter(({ sample }) => sample.sampledOn < notice.sample.sampledOn && sample.sampledOn >= since)
    .filter((earlier) => shareItem(notice, earlier) || shareClass(notice, earlier))
    .map(({ id }) => id);
}
