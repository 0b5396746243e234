import { versionsOf, type Version } from '../../domain/corrections/versions.ts';
import type { NoticeHistory } from '../../domain/corrections/filed.ts';
import { ascending, groupBy } from '../../domain/group.ts';
import type { Context } from '../../domain/publication/context.ts';
import { publicHistories } from '../../domain/publication/public-histories.ts';
import {
  correctionFingerprint,
  fingerprintsOf,
  lockedNotices,
  type LockedNotice,
  type LockedVersion,
} from './locked.ts';

/** What a version says otherwise than the one before it. */
function changedCells(version: Version, before: Version): LockedVersion['cells'] {
  const [was, is] = [fingerprintsOf(before.filed), fingerprintsOf(version.filed)];
  const names = [...was.keys(), ...is.keys()].filter((name) => was.get(name) !== is.get(name));
  return Object.fromEntries([...new Set(names)].map((name) => [name, is.get(name) ?? null]));
}

const laterVersion = (version: Version, before: Version): LockedVersion => ({
  notice: version.filed.notice.id,
  on: version.from,
  corrections: Object.fromEntries(
    version.corrections.map((row) => [row.id, correctionFingerprint(row)]),
  ),
  cells: changedCells(version, before),
});

/** Versions of a public notice that are not locked yet. */
function unlockedOf(
  { present, corrections }: NoticeHistory,
  locked: LockedNotice | undefined,
  { firms }: Context,
): LockedVersion[] {
  const added = corrections.filter(({ id }) => !locked?.corrections.has(id));
  if (locked && added.length === 0) return [];
  const [first, ...later] = versionsOf({ present, corrections: added }, firms);
  const cells = Object.fromEntries(fingerprintsOf(first.filed));
  return [
    ...(locked ? [] : [{ notice: present.notice.id, on: first.from, cells }]),
    ...later.map((version, i) => laterVersion(version, later[i - 1] ?? first)),
  ];
}

/** By campaign, what is public on the day and not locked yet, in the order in which it became public. */
export function unlockedVersions(
  context: Context,
  locks: ReadonlyMap<string, readonly LockedVersion[]>,
): Map<string, LockedVersion[]> {
  const byCampaign = groupBy(publicHistories(context), ({ view }) => view.campaign.id);
  return new Map(
    [...byCampaign].map(([campaign, histories]) => {
      const locked = lockedNotices(locks.get(campaign) ?? []);
      const versions = histories.flatMap(({ history }) =>
        unlockedOf(history, locked.get(history.present.notice.id), context),
      );
      return [
        campaign,
        versions.toSorted(
          ascending(
            ({ on }) => on,
            ({ notice }) => notice,
          ),
        ),
      ];
    }),
  );
}
