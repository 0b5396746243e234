import { feedFiles } from '../../src/feeds/files.ts';
import type { Source } from '../../src/feeds/source.ts';
import { sinkInto } from './open-data/sink.ts';
import { listFiles } from './site-checks/files.ts';

/** Paths of the pages in a folder, but for that of what is not found. */
const pagesIn = async (folder: string): Promise<string[]> =>
  (await listFiles(folder))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''));

/** Writes feeds, alerts, calendars and sitemaps beside the pages. */
export async function writeFeeds(source: Source, folder: string): Promise<void> {
  const sink = sinkInto(folder);
  for (const { path, text } of feedFiles(source, await pagesIn(folder))) sink.put(path, text);
}
