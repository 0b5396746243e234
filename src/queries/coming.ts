import { ascending, groupBy } from '../domain/group.ts';
import type { Desk } from './desk.ts';
import { comingBulletins, type BulletinOf } from './prose.ts';

/** What comes out at one moment. */
export interface Coming {
  /** Blank for drafts, which have no day yet. */
  readonly on: string;
  /** Time of the day; `null` for midnight. */
  readonly at: string | null;
  readonly bulletins: readonly BulletinOf[];
  readonly notices: readonly string[];
}

const momentOf = (on: string, at: string | null | undefined): string => `${on} ${at ?? ''}`.trim();

/**
 * What is yet to come out, earliest first; bulletins that are drafts before all. Of data that can not be read at
 * all, not even the day is known, and so no bulletin is told of.
 */
export async function coming({ report, isReadable }: Desk, locale: string): Promise<Coming[]> {
  const toCome = isReadable ? await comingBulletins(locale) : [];
  const bulletins = groupBy(toCome, ({ entry: { data } }) =>
    data.draft ? '' : momentOf(data.publishedOn, data.publishedAt),
  );
  const held = report.heldBack.flatMap(({ notice, until, at }) =>
    until === null ? [] : [{ notice, moment: momentOf(until, at) }],
  );
  const notices = groupBy(held, ({ moment }) => moment);
  return [...new Set([...bulletins.keys(), ...notices.keys()])]
    .toSorted(ascending((moment) => moment))
    .map((moment) => {
      const [on = '', at = null] = moment.split(' ');
      return {
        on,
        at,
        bulletins: bulletins.get(moment) ?? [],
        notices: (notices.get(moment) ?? []).map(({ notice }) => notice),
      };
    });
}
