import { LANGUAGE_TAG } from '../messages/index.ts';
import type { Channel } from './channels.ts';
import { addressOf, instantOf, type Source } from './source.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(channel: Channel, source: Source): string {
  const { site } = source.publication;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: addressOf(channel.page, source),
    feed_url: addressOf(`${channel.path}.json`, source),
    language: LANGUAGE_TAG[channel.locale],
    authors: [{ name: site.regulator[channel.locale] }],
    items: channel.entries.map((entry) => ({
      id: entry.id,
      url: entry.id,
      title: entry.title,
      content_text: entry.summary,
      date_published: instantOf(entry.publishedOn),
      date_modified: instantOf(entry.updatedOn),
      tags: entry.tags,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
