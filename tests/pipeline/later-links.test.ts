import { expect, it } from 'vitest';
import {
  bulletinReleases,
  laterLinks,
  type BulletinPage,
} from '../../src/pipeline/prose/later-links.ts';
import { readBulletin } from '../../src/pipeline/prose/bulletin.ts';

const bulletin = (id: string, head: string, body = '', isChinese = true): BulletinPage => ({
  file: `content/bulletins/${id}/${isChinese ? 'zh' : 'en'}.mdx`,
  below: `bulletins/${id}/`,
  isChinese,
  read: readBulletin(
    'a.mdx',
    `---\ntitle: 甲\nsummary: 乙\ncampaign: x\nnumber: 〔2022〕1号\nkind: findings\n${head}\n---\n\n${body}\n`,
  ),
});

const later = bulletin('later', 'publishedOn: 2022-03-15\npublishedAt: "10:00"');
const draft = bulletin('draft', 'publishedOn: 2022-01-01\ndraft: true');
const releases = new Map([
  ...bulletinReleases([later, draft]),
  ['/notices/2021-0002/', { publishedOn: '2022-03-16' }] as const,
]);

const found = (head: string, body: string, isChinese = true) =>
  laterLinks(bulletin('own', head, body, isChinese), releases).map(({ value }) => value);

it.each([
  ['../later/', true],
  ['../later/#what', true],
  ['/bulletins/later/', true],
  ['../draft/', true],
  ['../../notices/2021-0002/', true],
  ['../../notices/', false],
  ['../', false],
  ['https://example.org/bulletins/later/', false],
])('a bulletin of a day before links to %s: %s', (address, isFound) => {
  const text = `见[链接](${address})。`;
  expect(found('publishedOn: 2022-03-14', text)).toEqual(isFound ? [address] : []);
  expect(found('publishedOn: 2022-03-14', text, false)).toEqual(isFound ? [address] : []);
});

it.each([
  ['publishedOn: 2022-03-15', true],
  ["publishedOn: 2022-03-15\npublishedAt: '09:59'", true],
  ["publishedOn: 2022-03-15\npublishedAt: '10:00'", false],
  ['publishedOn: 2022-03-16', false],
])('to what comes out at ten, from a bulletin with %j: %s', (head, isFound) => {
  expect(found(head, '[链接][1]\n\n[1]: ../later/')).toEqual(isFound ? ['../later/'] : []);
});
