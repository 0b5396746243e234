import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedCharacters } from '../../../src/domain/search/fold.ts';
import { mark } from '../../../src/domain/search/mark.ts';
import { phraseQuery, searchWords } from '../../../src/domain/search/query.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { phraseTokens, recordContent } from '../../../src/domain/search/tokens.ts';

/** Few characters, so that texts and their parts often meet. */
const text = fc.string({ unit: fc.constantFrom(...'示例乳业甲0012Aa-/（）１Ａ ') });

const recordOf = (title: string, texts: readonly string[]): SearchRecord => ({
  path: '',
  kind: 'notice',
  title: { zh: title, en: null },
  shown: {},
  alsoFoundBy: texts,
  facets: {},
  date: null,
});

/** Finds a phrase as the index does: its words at places that follow one another. */
function holdsPhrase(content: string, phrase: readonly string[]): boolean {
  const places = content.split(' ');
  return places.some((_, at) => phrase.every((word, i) => places[at + i] === word));
}

const folded = (written: string) => foldedCharacters(written).join('');

describe('fold', () => {
  it.each([
    ['180g/袋', '180g袋'],
    ['１８０Ｇ／袋', '180g袋'],
    ['SL2021-00001', 'sl202100001'],
    ['苯并[a]芘', '苯并a芘'],
    ['铝（以Al计）', '铝以al计'],
    ['㎏', 'kg'],
    ['  ·-  ', ''],
  ])('%s → %s', (written, expected) => expect(folded(written)).toBe(expected));

  it('knows which part of the text each character stands for', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { character, start, end } of fold(written)) {
          expect(folded(written.slice(start, end))).toContain(character);
        }
      }),
    );
  });
});

describe('the words of a record', () => {
  it('hold the phrase of every part of a field, and of nothing else', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), text, (title, texts, part) => {
        const phrase = phraseTokens(foldedCharacters(part), 'any');
        if (phrase.length === 0) return;
        const expected = [title, ...texts].some((field) => folded(field).includes(folded(part)));
        expect(holdsPhrase(recordContent(recordOf(title, texts)), phrase)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('tell the title from the other fields', () => {
    const content = recordContent(recordOf('示例乳业', ['例乳甲']));
    const inTitle = (part: string) => holdsPhrase(content, phraseTokens([...part], 'title'));
    expect([inTitle('乳业'), inTitle('乳甲'), inTitle('乳'), inTitle('甲')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('are letters and digits, which no segmenter takes apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        for (const word of recordContent(recordOf(written, [])).split(' ')) {
          expect(word).toMatch(/^([a-z][0-9a-z]+|\.|)$/);
        }
      }),
    );
  });
});

describe('searchWords', () => {
  it.each([
    ['乳业', ['乳业']],
    ['示例 大肠菌群', ['示例', '大肠菌群']],
    ['示例　大肠，ＧＢ', ['示例', '大肠', 'gb']],
    ['醋', ['醋']],
    ['a', []],
    ['示例 a', ['示例']],
    ['示例 示例', ['示例']],
    [' -- ', []],
  ])('%s → %j', (typed, words) => {
    expect(searchWords(typed).map((word) => word.join(''))).toEqual(words);
  });

  it('cuts what is too long to be looked for', () => {
    expect(searchWords('乳'.repeat(500))[0]).toHaveLength(40);
  });

  it('asks for a word as a quoted phrase', () => {
    expect(phraseQuery(['a', 'b', 'c'], 'any')).toBe('"b002p002q b002q002r"');
  });
});

describe('mark', () => {
  it('marks what was looked for in the text as written', () => {
    expect(mark('ＳＬ2021-00001号', [[...'sl20'], [...'2100']])).toEqual([
      { text: 'ＳＬ2021-00', found: true },
      { text: '001号', found: false },
    ]);
    expect(mark('示例乳业', [[...'乳']])).toEqual([
      { text: '示例', found: false },
      { text: '乳', found: true },
      { text: '业', found: false },
    ]);
  });

  it('loses and doubles nothing', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (written, parts) => {
        const words = parts.map(foldedCharacters).filter((word) => word.length > 0);
        const pieces = mark(written, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(written);
        expect(pieces.some((piece) => piece.found)).toBe(
          words.some((word) => folded(written).includes(word.join(''))),
        );
      }),
    );
  });
});
