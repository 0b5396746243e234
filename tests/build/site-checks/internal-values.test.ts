import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { tellingTerms } from '../../../scripts/build/site-checks/internal-terms.ts';
import { forbiddenOf, internalValues } from '../../../scripts/build/site-checks/internal-values.ts';
import { matcherOf } from '../../../scripts/build/site-checks/matcher.ts';
import { indexOfWords } from '../../../scripts/build/site-checks/word-index.ts';
import { page, problemsOf } from './site-of.ts';

/** Only the fields that the check looks at. */
const dataset = {
  firms: [
    { id: 'f-1', name: '示例乳业有限公司', contact: '王芳', phone: '0471-1234567', grade: 'B' },
    { id: 'f-2', name: '示例油坊', contact: '示例油坊', phone: null, grade: null },
    { id: 'f-3', name: '示例醋坊', contact: '示例联系人', phone: null, grade: null },
  ],
  campaigns: [
    { visits: [{ inspectors: ['欧阳明月', '李四'] }], samples: [{ note: '样品 <破损> 一件' }] },
  ],
} as unknown as Dataset;

const terms = tellingTerms(dataset);
const leaks = internalValues(forbiddenOf(terms));

test('internal values that tell are looked for; grades, the dictionary’s examples and what is public too are not', () => {
  expect(terms.flatMap(({ texts }) => texts)).toEqual([
    '王芳',
    '0471-1234567',
    '欧阳明月',
    '李四',
    '样品 <破损> 一件',
  ]);
});

test.each([
  ['in the text of a page', { 'a.html': page('联系：王芳') }],
  ['in an attribute', { 'a.html': page('<a href="tel:0471-1234567">电话</a>') }],
  ['escaped', { 'a.html': page('样品 &lt;破损&gt; 一件') }],
  ['in a JSON file', { 'a.json': '{"by":"欧阳明月"}' }],
])('a leak is found %s', async (_, files) => {
  const [file] = Object.keys(files);
  expect(await problemsOf(files, [leaks])).toEqual([`internal-value ${file}`]);
});

test('a short name within another word is no leak', async () => {
  expect(await problemsOf({ 'a.html': page('李四光纪念馆') }, [leaks])).toEqual([]);
});

test('the matcher finds what a plain search finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '示'), maxLength: 6 });
  const words = fc.uniqueArray(letters.filter(Boolean), { minLength: 1, maxLength: 8 });
  const longer = fc.string({ unit: fc.constantFrom('a', 'b', '示'), maxLength: 40 });
  fc.assert(
    fc.property(words, longer, (list, text) => {
      const found = matcherOf(indexOfWords(list))(text).map(
        ({ word, end }) => `${end} ${list[word]}`,
      );
      const expected = list.flatMap((word) =>
        Array.from({ length: text.length + 1 }, (_, end) => end)
          .filter((end) => end >= word.length && text.slice(end - word.length, end) === word)
          .map((end) => `${end} ${word}`),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});
