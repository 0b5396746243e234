import { describe, expect, it } from 'vitest';
import type { OtherWay } from '../../src/domain/search/other-ways.ts';
import { understand, type Known } from '../../src/search/understood.ts';

/** What a search knows where some words are held, and letters are read in some ways; notes what it is asked. */
function knowing(held: readonly string[], pinyin: string, other: string) {
  const asked: string[] = [];
  async function* ways(manner: OtherWay['manner'], word: string) {
    asked.push(manner);
    yield await Promise.resolve({ manner, words: [[...word]] });
  }
  const known: Known = {
    holds: (word) => Promise.resolve(held.includes(word.join(''))),
    otherWays: () => ({ asPinyin: ways('pinyin', pinyin), others: ways('slip', other) }),
  };
  return { asked, known };
}

const wordsOf = async (q: string, known: Known) => {
  const { understood } = await understand(q, known);
  return understood.map(({ manner, words }) => [manner, words.map((word) => word.join(''))]);
};

describe('what letters are taken for', () => {
  it.each([
    ['both, where both are held', ['abcd', '甲乙'], [null, ['abcd', '甲乙']], ['pinyin']],
    ['themselves, where nothing is said so', ['abcd'], [null, ['abcd']], ['pinyin']],
    [
      'a name that is said so, where nothing holds them',
      ['甲乙'],
      ['pinyin', ['甲乙']],
      ['pinyin'],
    ],
    ['something else, where neither is held', ['丙丁'], ['slip', ['丙丁']], ['pinyin', 'slip']],
    ['themselves, where nothing at all is held', [], [null, ['abcd']], ['pinyin', 'slip']],
  ])('%s', async (_, held, expected, ways) => {
    const { asked, known } = knowing(held, '甲乙', '丙丁');
    expect(await wordsOf('abcd', known)).toEqual([expected]);
    expect(asked).toEqual(ways);
  });

  it('if they are few, a name only where nothing holds them', async () => {
    const first = knowing(['ab', '甲乙'], '甲乙', '');
    expect(await wordsOf('ab', first.known)).toEqual([[null, ['ab']]]);
    expect(first.asked).toEqual([]);
    const second = knowing(['甲乙'], '甲乙', '');
    expect(await wordsOf('ab', second.known)).toEqual([['pinyin', ['甲乙']]]);
  });

  it('with blanks between them, one name besides', async () => {
    const { known } = knowing(['甲乙'], '甲乙', '');
    const { queries } = await understand('abc def', known);
    expect(queries[0]).toEqual([[['甲', '乙']]]);
    expect(queries).toHaveLength(2);
  });
});
