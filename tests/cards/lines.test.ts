import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines } from '../../src/cards/lines.ts';

/** Han characters are one wide, all else half. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, c) => sum + (/\p{Script=Han}|[，。：、]/u.test(c) ? 1 : 0.5), 0);
const lines = (text: string, width: number, language = 'zh-CN') =>
  balancedLines(text, language, width, widthOf);

test('a title breaks between its clauses', () => {
  expect(lines('重点企业排查：查了什么，怎么处理', 12)).toEqual([
    '重点企业排查：',
    '查了什么，怎么处理',
  ]);
});

test('a clause wider than the line breaks between words, and no mark begins a line', () => {
  expect(lines('含乳固态成型制品生产企业、小作坊', 6)).toEqual([
    '含乳固态成型',
    '制品生产',
    '企业、小作坊',
  ]);
  expect(lines('Where the cases stand today', 7, 'en')).toEqual([
    'Where the',
    'cases stand',
    'today',
  ]);
});

test('lines are made even rather than full', () => {
  expect(lines('one two three four', 7, 'en')).toEqual(['one two', 'three four']);
});

describe('whatever the text and the width', () => {
  const title = fc.array(
    fc.constantFrom('查', '了', '，', '企业', ' and ', '（', '）', '2022', '—'),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  test('nothing is lost', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 2, max: 12 }), (words, width) => {
        const text = words.join('');
        const bare = (of: string) => of.replaceAll(/\s/g, '');
        expect(bare(lines(text, width).join(''))).toBe(bare(text));
      }),
    );
  });
});
