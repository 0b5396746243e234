import type { NoticeEntry } from '../domain/publication/entries.ts';
import type { VersionEntry, WithdrawnEntry } from '../domain/publication/entries-history.ts';
import { descending, groupBy } from '../domain/group.ts';
import { theOnly } from './in-memory.ts';
import { once } from './once.ts';
import type { Path } from './paging.ts';
import { published } from './published.ts';

type CorrectionEntry = NoticeEntry['corrections'][number];

/** A cell of a public notice that was corrected, or a notice that was withdrawn. */
export type PublicChange =
  | { readonly date: string; readonly notice: NoticeEntry; readonly correction: CorrectionEntry }
  | { readonly date: string; readonly withdrawn: WithdrawnEntry };

const history = once('history', () => theOnly('history'));

const allVersions = once('allVersions', async () =>
  groupBy((await history()).versions, ({ notice }) => notice),
);

/** What a notice said before, first version first. */
export const earlierVersions = async (notice: string): Promise<readonly VersionEntry[]> =>
  (await allVersions()).get(notice) ?? [];

/** Notices that are public no more. */
export const withdrawnNotices = async (): Promise<readonly WithdrawnEntry[]> =>
  (await history()).withdrawn;

/** Addresses of superseded versions; those of withdrawn notices are kept as well. */
export async function versionPaths(): Promise<Path[]> {
  const versions = [...(await allVersions()).values()].flat().map((version) => ({
    params: { notice: version.notice, version: String(version.version) },
    props: { version },
  }));
  const withdrawals = (await withdrawnNotices()).flatMap((withdrawn) =>
    Array.from({ length: withdrawn.superseded }, (_, index) => ({
      params: { notice: withdrawn.id, version: String(index + 1) },
      props: { withdrawn },
    })),
  );
  return [...versions, ...withdrawals];
}

/** Firms of which nothing is public any more, by id. */
export const formerFirms = async (): Promise<readonly string[]> => (await history()).formerFirms;

/** The version of a notice that a correction made. */
export const versionMadeBy = ({ corrections }: NoticeEntry, { date }: CorrectionEntry): number =>
  new Set(corrections.filter((other) => other.date <= date).map((other) => other.date)).size + 1;

/** Everything that was changed after it had been published, newest first. */
export const changes = once('changes', async (): Promise<readonly PublicChange[]> => {
  const { notices } = await published();
  const corrections = notices.list.flatMap((notice) =>
    notice.corrections.map((correction) => ({ date: correction.date, notice, correction })),
  );
  const withdrawals = (await withdrawnNotices()).map((withdrawn) => ({
    date: withdrawn.withdrawnOn,
    withdrawn,
  }));
  const key = (change: PublicChange): string =>
    'withdrawn' in change ? change.withdrawn.id : `${change.notice.id} ${change.correction.id}`;
  return [...corrections, ...withdrawals].toSorted(
    descending((change) => `${change.date} ${key(change)}`),
  );
});
