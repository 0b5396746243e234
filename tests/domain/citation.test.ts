import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedDay } from '../../src/messages/printed-day.ts';
import { bibtex, gbt7714, ris, type Cited } from '../../src/domain/citation.ts';

const cited: Cited = {
  authority: '示例市场监督管理局',
  title: '牛轧奶糖不合格产品通告',
  address: 'https://bulletin.example.org/notices/2021-0001/',
  publishedOn: printedDay('2021-10-15'),
  asOf: printedDay('2022-06-30'),
  language: 'zh-CN',
};

interface Read {
  readonly title: string;
  readonly URL: string;
  readonly author: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** What an independent reader makes of a reference. */
const read = (text: string): Read => {
  const [entry] = new Cite(text).data as Read[];
  if (!entry) throw new Error('Nothing was read');
  return entry;
};

test('GB/T 7714: authority, title, kind, day of change, day of reading, address', () => {
  expect(gbt7714(cited)).toBe(
    '示例市场监督管理局. 牛轧奶糖不合格产品通告[EB/OL]. (2021-10-15)[2022-06-30]. https://bulletin.example.org/notices/2021-0001/.',
  );
});

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
])('%s is read back by an independent reader', (_, form) => {
  const entry = read(form(cited));
  expect(entry.title).toBe(cited.title);
  expect(entry.URL).toBe(cited.address);
  expect(entry.issued['date-parts'][0]?.slice(0, 3).map(Number)).toEqual([2021, 10, 15]);
  expect(entry.author[0]?.literal ?? entry.author[0]?.family).toBe(cited.authority);
});

test('signs that mean something to TeX come back as they were', () => {
  const titles = fc.string({
    unit: fc.constantFrom('奶', 'a', '%', '&', '#', '$', '_', '{', '}', '5', '℃'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(titles, (title) => {
      expect(read(bibtex({ ...cited, title: `甲${title}乙` })).title).toBe(`甲${title}乙`);
    }),
    { numRuns: 60 },
  );
});
