import type { Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { ascending, byKey } from '../group.ts';
import { contextOf } from '../publication/context.ts';
import { heldNotices } from '../publication/held-notices.ts';
import type { Bulletin } from './bulletins.ts';

/** What will appear, and on which day as far as can be told now. */
export interface Ahead {
  readonly on: Day;
  readonly kind: 'notice' | 'bulletin';
  readonly id: string;
}

/** What is approved and not public on the day, earliest first. */
export function aheadOf(dataset: Dataset, bulletins: readonly Bulletin[], asOf: Day): Ahead[] {
  const notices = heldNotices(contextOf(dataset, asOf)).flatMap(({ notice, until }): Ahead[] =>
    until === null ? [] : [{ on: until, kind: 'notice', id: notice }],
  );
  const later = bulletins
    .filter(({ publishedOn }) => publishedOn > asOf)
    .map(({ id, publishedOn }): Ahead => ({ on: publishedOn, kind: 'bulletin', id }));
  return [...notices, ...later].toSorted(ascending(({ on, kind, id }) => `${on} ${kind} ${id}`));
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
