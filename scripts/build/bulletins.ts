import { isOut, type Moment } from '../../src/domain/release.ts';
import type { BulletinFrontmatter } from '../../src/domain/schema/prose.ts';
import type { SearchBulletin } from '../../src/domain/search/page-records.ts';
import type { FeedBulletin } from '../../src/feeds/source.ts';
import type { OpenBulletin } from '../../src/open-data/bulletins.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { readBulletins } from '../../src/pipeline/prose/bulletins.ts';

/** A bulletin as the search index, the feeds, open data and its picture tell of it. */
export type PublicBulletin = SearchBulletin &
  FeedBulletin &
  OpenBulletin &
  Pick<BulletinFrontmatter, 'kind'>;

/** The bulletins that are public at a moment. */
export async function publicBulletins(content: string, now: Moment): Promise<PublicBulletin[]> {
  const bulletins = await readBulletins(nodeFolder(content, process.cwd()));
  return bulletins
    .filter((bulletin) => isOut(bulletin, now))
    .map(({ id, campaign, title, publishedOn, head: { zh, en } }) => ({
      id,
      campaign,
      kind: zh.kind,
      title,
      summary: { zh: zh.summary, en: en.summary },
      number: zh.number,
      publishedOn,
      nextOn: zh.nextOn,
    }));
}
