import { LANGUAGE_TAG } from '../messages/index.ts';
import type { Channel } from './channels.ts';
import type { Entry } from './entries.ts';
import { addressOf, instantOf, type Source } from './source.ts';
import { xml, type Element } from './xml.ts';

const entryElement = (entry: Entry): Element => ({
  id: entry.id,
  title: entry.title,
  updated: instantOf(entry.updatedOn),
  published: instantOf(entry.publishedOn),
  link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.id },
  category: entry.tags.map((tag) => ({ '@term': tag })),
  summary: entry.summary,
});

/** The day that a feed speaks of: of its last entry, or of the data. */
export const updatedOn = ({ entries }: Channel, { publication }: Source): string =>
  entries[0]?.updatedOn ?? publication.asOf;

/** A feed as Atom, RFC 4287. */
export function atom(channel: Channel, source: Source): string {
  const { site } = source.publication;
  const self = addressOf(`${channel.path}.xml`, source);
  return xml('feed', {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': LANGUAGE_TAG[channel.locale],
    id: self,
    title: channel.title,
    updated: instantOf(updatedOn(channel, source)),
    author: { name: site.regulator[channel.locale] },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
      { '@rel': 'alternate', '@type': 'text/html', '@href': addressOf(channel.page, source) },
    ],
    rights: 'CC BY 4.0',
    entry: channel.entries.map(entryElement),
  });
}
