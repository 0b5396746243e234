import type { KeyOf } from '../schema/vocabularies.ts';
import type { aimFactor } from '../schema/vocabularies.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Count, Tally, Target } from './tally.ts';

export type Factor = KeyOf<typeof aimFactor>;

/** What is known of a target besides its batches. */
export interface Surroundings {
  /** How grave a failure of the item is, from 1 to 5. */
  readonly gravity: number;
  readonly isLeadIndustry: boolean;
  /** Complaints and the like that may concern it. */
  readonly concerns: number;
}

/** The share that at least failed, chance allowed for. */
const leastShare = ({ tested, failed }: Count): number => wilson(failed, tested).low;

/** The value of each factor. A further failing batch lowers none of them. */
export const factorsOf = (
  tally: Tally,
  { gravity, isLeadIndustry, concerns }: Surroundings,
): Readonly<Record<Factor, number>> => ({
  shareHere: leastShare(tally.here),
  shareAll: leastShare(tally.everywhere),
  failing: tally.here.failed,
  repeats: tally.repeats,
  open: tally.open,
  overdue: tally.overdue,
  gravity,
  leadIndustry: Number(isLeadIndustry),
  watched: tally.watched,
  keyPeriod: tally.beforePeak,
  concern: concerns,
});

/** What makes a concern count for a target: it names no other region and no other item. */
export const concerns = (
  target: Target,
  concern: {
    readonly category: string;
    readonly region: string | null;
    readonly item: string | null;
  },
): boolean =>
  concern.category === target.category &&
  (concern.region === null || concern.region === target.region) &&
  (concern.item === null || concern.item === target.item);
