import { LOCALES } from '../messages/index.ts';
import { atom } from './atom.ts';
import { calendar } from './calendar.ts';
import { capFiles } from './cap.ts';
import { channelsOf, type Channel } from './channels.ts';
import { jsonFeed } from './json-feed.ts';
import { sitemaps } from './sitemap.ts';
import type { FeedFile, OtherFormat, Source } from './source.ts';
import { wellKnown } from './well-known.ts';

/** A feed in both formats. Only where it is empty does Atom say more: the day of the data. */
function* channelFiles(channel: Channel, source: Source): Generator<FeedFile | OtherFormat> {
  const [json, xml] = [`${channel.path}.json`, `${channel.path}.xml`];
  const isEmpty = channel.entries.length === 0;
  yield { path: json, text: jsonFeed(channel, source) };
  yield isEmpty
    ? { path: xml, text: atom(channel, source) }
    : { path: xml, of: json, make: () => atom(channel, source) };
}

/** Everything that other programs subscribe to, one file after another. `pages` are paths of all pages. */
export function* feedFiles(
  source: Source,
  pages: readonly string[],
): Generator<FeedFile | OtherFormat> {
  for (const locale of LOCALES) {
    for (const channel of channelsOf(source, locale)) {
      yield* channelFiles(channel, source);
    }
    yield calendar(source, locale);
  }
  yield* capFiles(source);
  yield* sitemaps(pages, source);
  yield* wellKnown(source);
}
