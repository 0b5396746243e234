import type { Day } from '../date.ts';
import { groupBy } from '../group.ts';
import type { Correction, Firm } from '../schema/tables.ts';
import { undoAll } from './change.ts';
import type { FiledNotice, NoticeHistory } from './filed.ts';

/** A notice as it stood from one day to another. */
export interface Version {
  /** 1 as first published. */
  readonly number: number;
  readonly from: Day;
  /** The day on which the next version took its place; `null` for the present one. */
  readonly until: Day | null;
  /** What made it; empty for the first. */
  readonly corrections: readonly Correction[];
  readonly filed: FiledNotice;
}

/** The versions of a notice, oldest first. All corrections of one day make one version. */
export function versionsOf(
  { present, corrections }: NoticeHistory,
  firms: ReadonlyMap<string, Firm>,
): readonly [Version, ...Version[]] {
  const days = [...groupBy(corrections, ({ date }) => date)];
  const versionAfter = (made: number): Version => {
    const [from, own = []] = days[made - 1] ?? [];
    const filed = undoAll(
      present,
      days.slice(made).flatMap(([, later]) => later),
      firms,
    );
    return {
      number: made + 1,
      from: from ?? filed.notice.publishedOn,
      until: days[made]?.[0] ?? null,
      corrections: own,
      filed,
    };
  };
  return [versionAfter(0), ...days.map((_, made) => versionAfter(made + 1))];
}
