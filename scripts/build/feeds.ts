import { feedFiles } from '../../src/feeds/files.ts';
import type { Source } from '../../src/feeds/source.ts';
import type { Staging } from './staging/staging.ts';

/** Paths of the pages that are there, but for that of what is not found. */
const pagesIn = ({ files }: Staging): string[] =>
  [...files.keys()]
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .toSorted()
    .map((file) => file.replace(/index\.html$/, ''));

/** Writes feeds, alerts, calendars and sitemaps beside the pages. */
export function writeFeeds(source: Source, staging: Staging): void {
  const isAsItWas = (file: string): boolean => staging.standing(file) === staging.files.get(file);
  for (const file of feedFiles(source, pagesIn(staging))) {
    if ('text' in file) staging.put(file.path, file.text);
    else if (!isAsItWas(file.of) || !staging.keep(file.path)) staging.put(file.path, file.make());
  }
}
