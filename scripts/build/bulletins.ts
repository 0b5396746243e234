import type { SearchBulletin } from '../../src/domain/search/page-records.ts';
import type { FeedBulletin } from '../../src/feeds/source.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { readBulletins } from '../../src/pipeline/prose/bulletins.ts';

/** The bulletins that are public on a day, as the search index and the feeds tell of them. */
export async function publicBulletins(
  content: string,
  asOf: string,
): Promise<(SearchBulletin & FeedBulletin)[]> {
  const bulletins = await readBulletins(nodeFolder(content, process.cwd()));
  return bulletins
    .filter(({ publishedOn }) => publishedOn <= asOf)
    .map(({ id, title, publishedOn, head: { zh, en } }) => ({
      id,
      title,
      summary: { zh: zh.summary, en: en.summary },
      number: zh.number,
      publishedOn,
      nextOn: zh.nextOn,
    }));
}
