/** Cases on one day, in parts that do not overlap. */
export interface ProgressPoint {
  /** Short name of the month. */
  readonly month: string;
  readonly year: string;
  /** Past a deadline. */
  readonly overdue: number;
  /** Open and in time. */
  readonly inTime: number;
  readonly closed: number;
}

export type ProgressPart = 'overdue' | 'inTime' | 'closed';

export interface ProgressSeries {
  /** From the first month to the last. */
  readonly points: readonly ProgressPoint[];
  /** Name and latest number of each part. */
  readonly labels: Readonly<
    Record<ProgressPart, { readonly name: string; readonly count: string }>
  >;
}

/** From the bottom up: what is late stands on the axis, where it is read most easily. */
export const PARTS: readonly ProgressPart[] = ['overdue', 'inTime', 'closed'];
