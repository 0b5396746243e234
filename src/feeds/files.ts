import { LOCALES } from '../messages/index.ts';
import { atom } from './atom.ts';
import { calendar } from './calendar.ts';
import { capFiles } from './cap.ts';
import { channelsOf } from './channels.ts';
import { jsonFeed } from './json-feed.ts';
import { sitemaps } from './sitemap.ts';
import type { FeedFile, Source } from './source.ts';
import { wellKnown } from './well-known.ts';

/** Everything that other programs subscribe to, one file after another. `pages` are paths of all pages. */
export function* feedFiles(source: Source, pages: readonly string[]): Generator<FeedFile> {
  for (const locale of LOCALES) {
    for (const channel of channelsOf(source, locale)) {
      yield { path: `${channel.path}.xml`, text: atom(channel, source) };
      yield { path: `${channel.path}.json`, text: jsonFeed(channel, source) };
    }
    yield calendar(source, locale);
  }
  yield* capFiles(source);
  yield* sitemaps(pages, source);
  yield* wellKnown(source);
}
