import { expect, test } from 'vitest';
import { z } from 'zod';
import { atom } from '../../src/feeds/atom.ts';
import { channelsOf } from '../../src/feeds/channels.ts';
import { entriesOf } from '../../src/feeds/entries.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { LOCALES } from '../../src/messages/index.ts';
import { faults, sourceOn } from './source.ts';

const source = await sourceOn('2022-06-30');
const { publication } = source;

/** https://www.jsonfeed.org/version/1.1/ */
const instant = z.iso.datetime({ offset: true });
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: instant,
      date_modified: instant,
      tags: z.array(z.string()),
    }),
  ),
});

test.each(LOCALES)('every feed keeps the rules of Atom (%s)', async (locale) => {
  const feeds = channelsOf(source, locale).map((channel) => atom(channel, source));
  expect(feeds.length).toBeGreaterThan(publication.firms.length);
  expect(await faults('atom.xsd', feeds)).toEqual([]);
});

test('the rules would tell of an entry without a day, and of one told twice', async () => {
  const [all] = channelsOf(source, 'zh').map((channel) => atom(channel, source));
  const undated = all?.replace(/<updated>[^<]*<\/updated>/, '') ?? '';
  expect(await faults('atom.xsd', [undated])).not.toEqual([]);
  const twice = all?.replace(/(<entry>[\s\S]*?<\/entry>)/, '$1$1') ?? '';
  expect(await faults('atom.xsd', [twice])).not.toEqual([]);
});

test.each(LOCALES)(
  'every feed keeps the rules of JSON Feed and tells what Atom tells (%s)',
  (locale) => {
    for (const channel of channelsOf(source, locale)) {
      const feed = jsonFeedSchema.parse(JSON.parse(jsonFeed(channel, source)));
      expect(feed.items.map(({ id, title }) => ({ id, title }))).toEqual(
        channel.entries.map(({ id, title }) => ({ id, title })),
      );
    }
  },
);

test('everything published is told once, the last change first', () => {
  const entries = entriesOf(source, 'zh');
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of publication.notices) {
    expect(ids).toContain(`https://bulletin.example.org/notices/${id}/`);
  }
  const days = entries.map(({ updatedOn }) => updatedOn);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('a correction tells a notice again, under the same id', async () => {
  const corrected = publication.notices.find(({ corrections }) => corrections.length > 0);
  const [correction] = corrected?.corrections ?? [];
  if (!corrected || !correction) throw new Error('The demonstration has no correction');
  const id = `https://bulletin.example.org/notices/${corrected.id}/`;
  const find = (of: typeof source) => entriesOf(of, 'zh').find((entry) => entry.id === id);
  const before = find(await sourceOn(corrected.publishedOn));
  const after = find(source);
  expect(before?.title).not.toContain('已更正');
  expect(after?.title).toContain('已更正');
  expect((after?.updatedOn ?? '') >= correction.date).toBe(true);
  expect(after?.publishedOn).toBe(before?.publishedOn);
});

test('a withdrawal is told, and nothing of what was said', () => {
  for (const { id } of publication.history.withdrawn) {
    const told = entriesOf(source, 'en').find((entry) => entry.id.endsWith(`/notices/${id}/`));
    expect(told).toMatchObject({ title: `Notice ${id} withdrawn`, tags: [], topics: [] });
  }
});

test('a feed of a subject tells of that subject alone, and of all that is new of it', () => {
  const channels = new Map(channelsOf(source, 'zh').map((channel) => [channel.path, channel]));
  for (const { id } of publication.categories) {
    const own = publication.notices.filter(({ category }) => category === id);
    const told = channels.get(`feeds/category/${id}`)?.entries ?? [];
    expect(told.length).toBe(Math.min(own.length, 50));
    const addresses = new Set(
      own.map((notice) => `https://bulletin.example.org/notices/${notice.id}/`),
    );
    expect(told.filter((entry) => !addresses.has(entry.id))).toEqual([]);
  }
});

test('markup in the data stays text', async () => {
  const [notice] = publication.notices;
  if (!notice) throw new Error('The demonstration has no notice');
  const product = '<script>alert(1)</script>]]>&"\'';
  const hostile = {
    ...source,
    publication: { ...publication, notices: [{ ...notice, product }] },
  };
  const feeds = channelsOf(hostile, 'zh').map((channel) => atom(channel, hostile));
  expect(await faults('atom.xsd', feeds)).toEqual([]);
  expect(feeds.join('')).not.toContain('<script>');
});

test('a feed with entries says nothing in Atom that it does not say in JSON', () => {
  const [channel] = channelsOf(source, 'zh');
  const [entry] = channel?.entries ?? [];
  if (!channel || !entry) throw new Error('The demonstration has no feed');
  const other = (value: unknown): unknown =>
    typeof value === 'string' ? `${value}1` : [...(value as string[]), 'more'];
  const changed = <T extends object>(whole: T): T[] =>
    Object.entries(whole)
      .filter(([key]) => !['locale', 'entries'].includes(key))
      .map(([key, value]) => ({ ...whole, [key]: other(value) }));
  const regulator = { zh: '另一个机关', en: 'Another authority' };
  const site = { ...publication.site, regulator };
  const variants: (readonly [typeof channel, typeof source])[] = [
    ...changed(channel).map((own) => [own, source] as const),
    ...changed(entry).map((own) => [{ ...channel, entries: [own] }, source] as const),
    [{ ...channel, locale: 'en' }, source],
    [channel, { ...source, address: new URL('https://other.example.org/') }],
    [channel, { ...source, publication: { ...publication, site } }],
    [channel, { ...source, publication: { ...publication, asOf: '2022-07-01' } }],
  ];
  const told = variants.map(([own, from]) => [atom(own, from), jsonFeed(own, from)] as const);
  const byJson = new Map(told.map(([xml, json]) => [json, xml]));
  for (const [xml, json] of told) expect(byJson.get(json)).toBe(xml);
  expect(new Set(told.map(([xml]) => xml)).size).toBeGreaterThan(8);
});
