import type { Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { ascending, byKey } from '../group.ts';
import { contextOf } from '../publication/context.ts';
import { isOut, type Moment, type Release, type Time } from '../release.ts';
import { heldNotices } from '../publication/held-notices.ts';
import type { Bulletin } from './bulletins.ts';

/** What will appear, and on which day as far as can be told now. */
export interface Ahead {
  readonly on: Day;
  /** The time of that day; `null` for midnight. */
  readonly at: Time | null;
  readonly kind: 'notice' | 'bulletin';
  readonly id: string;
}

/** What is approved and not public yet, earliest first. */
export function aheadOf(
  dataset: Dataset,
  bulletins: readonly (Bulletin & Release)[],
  now: Moment,
): Ahead[] {
  const held = heldNotices(contextOf(dataset, now.day, now.time));
  const notices = held.flatMap(({ notice, until, at }): Ahead[] =>
    until === null ? [] : [{ on: until, at, kind: 'notice', id: notice }],
  );
  const later = bulletins
    .filter((bulletin) => bulletin.draft !== true && !isOut(bulletin, now))
    .map(({ id, publishedOn, publishedAt = null }): Ahead => ({
      on: publishedOn,
      at: publishedAt,
      kind: 'bulletin',
      id,
    }));
  return [...notices, ...later].toSorted(
    ascending(({ on, at, kind, id }) => `${on} ${at ?? ''} ${kind} ${id}`),
  );
}

/** What will appear, beside the day that was meant before; `null` where nothing was. */
export interface AheadChange extends Ahead {
  readonly before: Day | null;
}

export function aheadChanges(before: readonly Ahead[], after: readonly Ahead[]): AheadChange[] {
  const was = byKey(before, ({ kind, id }) => `${kind} ${id}`);
  return after.map((entry) => ({
    ...entry,
    before: was.get(`${entry.kind} ${entry.id}`)?.on ?? null,
  }));
}
