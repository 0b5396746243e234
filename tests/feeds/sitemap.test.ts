import { expect, test } from 'vitest';
import { sitemaps } from '../../src/feeds/sitemap.ts';
import { wellKnown } from '../../src/feeds/well-known.ts';
import { faults, sourceOn } from './source.ts';

const source = await sourceOn('2022-06-30');
const { notices, history } = source.publication;
const pages = [
  '',
  'en/',
  'notices/',
  ...notices.flatMap(({ id }) => [`notices/${id}/`, `en/notices/${id}/`]),
];

test('sitemaps keep the rules, and hold every page once with the day of its last change', async () => {
  const files = sitemaps(pages, source);
  expect(
    await faults(
      'sitemap.xsd',
      files.map(({ text }) => text),
    ),
  ).toEqual([]);
  const all = files.map(({ text }) => text).join('');
  for (const page of pages) {
    expect(all).toContain(`<loc>https://bulletin.example.org/${page}</loc>`);
  }
});

test('a notice and its firm changed last on the day that their case did', () => {
  const { cases } = source.publication;
  const closed = cases.find(({ status, notices: own }) => status.closedOn && own.length === 1);
  const [id] = closed?.notices ?? [];
  const [, file] = sitemaps([`notices/${id}/`, `firms/${closed?.firm}/`], source);
  const [, firms] = sitemaps([`firms/${closed?.firm}/`], source);
  expect(file?.text).toContain(`<lastmod>${closed?.status.closedOn}</lastmod>`);
  const day = /<lastmod>(.*)<\/lastmod>/.exec(firms?.text ?? '')?.[1] ?? '';
  expect(day >= (closed?.status.closedOn ?? '~')).toBe(true);
});

test('a correction that comes after the closing counts as well', () => {
  const corrected = notices.find(({ corrections }) => corrections.length > 0);
  const [, file] = sitemaps([`notices/${corrected?.id}/`], source);
  const day = /<lastmod>(.*)<\/lastmod>/.exec(file?.text ?? '')?.[1] ?? '';
  expect(day >= (corrected?.corrections.at(-1)?.date ?? '~')).toBe(true);
});

test('what is kept only for those who know its address is not listed', () => {
  const kept = [...history.versions, ...history.withdrawn].map(({ id }) => `notices/${id}/`);
  expect(kept.length).toBeGreaterThan(0);
  const all = sitemaps([...pages, ...kept, ...kept.map((path) => `en/${path}`)], source);
  for (const path of kept) {
    expect(all.map(({ text }) => text).join('')).not.toContain(`${path}</loc>`);
  }
});

test('a file holds no more than the protocol allows', async () => {
  const many = Array.from({ length: 60_001 }, (_, n) => `firms/${n}/`);
  const [index, ...files] = sitemaps(many, source);
  expect(files).toHaveLength(4);
  expect(index?.text.match(/<loc>/g)).toHaveLength(4);
  for (const { text } of files) expect(text.match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
});

test('security.txt names a contact and when it ends, as RFC 9116 asks', () => {
  const text = wellKnown(source).find(({ path }) => path.endsWith('security.txt'))?.text ?? '';
  expect(text).toMatch(/^Contact: mailto:\S+$/m);
  expect(text.match(/^Expires: 2023-06-30T00:00:00\+08:00$/gm)).toHaveLength(1);
});
