import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOfChinese } from '../../../scripts/build/chinese.ts';
import { foldedCharacters } from '../../../src/domain/search/fold.ts';
import { nameBookOf } from '../../../src/domain/search/name-book.ts';
import { interpreterOf, isInLetters, type Manner } from '../../../src/domain/search/other-ways.ts';
import { joinedLetters } from '../../../src/domain/search/query.ts';
import { oneSlipAway } from '../../../src/domain/search/slip.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';

const NAMES = ['呼和浩特示例乳业有限公司', '示例长安绿野食品厂', '发酵乳', '酱油', '吕梁沙棘醋'];

const record = (title: string): SearchRecord => ({
  path: title,
  kind: 'item',
  title: { zh: title, en: null },
  shown: {},
  alsoFoundBy: [],
  facets: {},
  date: null,
});

const book = nameBookOf(NAMES.map(record), readerOfChinese());
const { afterSlip, asPinyin, asWritten } = interpreterOf(book);
const waysOf = (word: readonly string[]) => [
  ...(isInLetters(word) ? [asPinyin(word)] : []),
  ...asWritten(word),
  afterSlip(word),
];
const first = (typed: string): [Manner, string[]] | null => {
  const way = waysOf(foldedCharacters(typed)).find(({ words }) => words.length > 0);
  return way ? [way.manner, way.words.map((word) => word.join(''))] : null;
};

describe('other ways to understand a word', () => {
  it.each([
    ['huhehaote', 'pinyin', ['呼和浩特']],
    ['hhhtslry', 'pinyin', ['呼和浩特示例乳业']],
    ['hhht', 'pinyin', ['呼和浩特']],
    ['slry', 'pinyin', ['示例乳业']],
    ['huheht', 'pinyin', ['呼和浩特']],
    ['huheha', 'pinyin', ['呼和浩']],
    ['HuHeHaoTe', 'pinyin', ['呼和浩特']],
    ['hūhéhàotè', 'pinyin', ['呼和浩特']],
    ['changan', 'pinyin', ['长安']],
    ['lvye', 'pinyin', ['绿野']],
    ['lüye', 'pinyin', ['绿野']],
    ['發酵乳', 'simplified', ['发酵乳']],
    ['醬油', 'simplified', ['酱油']],
    ['江油', 'sound', ['酱油']],
    ['呼河浩特', 'sound', ['呼和浩特']],
    ['发孝乳', 'slip', ['发酵乳']],
    ['发乳酵', 'slip', ['发酵乳']],
    ['呼和特示例', 'slip', ['呼和浩特示例']],
    ['呼和浩大特', 'slip', ['呼和浩特']],
    ['huhehoate', 'slip', ['呼和浩特']],
    ['20210901', null, null],
    ['没有这样的词', null, null],
  ])('%s is %s %j', (typed, manner, words) => {
    expect(first(typed)).toEqual(words && [manner, words]);
  });

  it('never takes a number for another', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]*[0-9][0-9a-z]*$/), (typed) => {
        expect(waysOf(foldedCharacters(typed)).filter(({ words }) => words.length)).toEqual([]);
      }),
    );
  });
});

describe('the book of names', () => {
  it('knows the traditional forms of the characters that are used, and of no others', () => {
    expect(book.traditional).toContain('醬');
    expect(book.traditional).not.toContain('臺');
    expect([...book.traditional]).toHaveLength([...book.simplified].length);
  });

  it('leaves names that stand in the register to its leaves, and knows how they are read', () => {
    const firms = NAMES.map((name) => ({ ...record(name), kind: 'firm' as const }));
    const { names, readings } = nameBookOf(firms, readerOfChinese());
    expect(names).toEqual([]);
    expect(readings).toEqual(book.readings);
  });

  it('is the same whatever the order of the records', () => {
    const turned = nameBookOf(NAMES.toReversed().map(record), readerOfChinese());
    expect(turned.names).toEqual(book.names);
    expect(turned.traditional).toBe(book.traditional);
  });
});

describe('oneSlipAway', () => {
  const word = fc.array(fc.constantFrom(...'abcd'), { minLength: 3, maxLength: 7 });

  it('finds the word from which any one slip was made', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('x', ''), fc.nat(1), (meant, at, put, cut) => {
        const typed = meant.toSpliced(at % meant.length, cut, ...put);
        if (typed.join('') === meant.join('')) return;
        const found = oneSlipAway(typed, [meant]);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds nothing two changes away', () => {
    expect(oneSlipAway([...'axxd'], [[...'abcd']])).toEqual([]);
  });
});

describe('joinedLetters', () => {
  it.each([
    ['hu he hao te', 'huhehaote'],
    ['Hu He', 'huhe'],
    ['huhe', null],
    ['示例 he', null],
    ['n 5', null],
  ])('%s → %s', (typed, joined) => {
    expect(joinedLetters(typed)?.join('') ?? null).toBe(joined);
  });
});
