import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedCharacters, foldedText } from '../../../src/domain/search/fold.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import {
  concordanceOf,
  drawerOf,
  hashesOf,
  leavesIn,
} from '../../../src/domain/search/register/concordance.ts';
import {
  saidGrams,
  spokenGrams,
  textGrams,
  typedGrams,
  wordGrams,
} from '../../../src/domain/search/register/grams.ts';
import { leavesOf } from '../../../src/domain/search/register/leaves.ts';

const record = (path: string): SearchRecord => ({
  path,
  kind: 'notice',
  title: { zh: '示例', en: null },
  shown: {},
  alsoFoundBy: [],
  facets: {},
  date: '2021-11-20',
});

const records = Array.from({ length: 3000 }, (_, i) => record(`notices/n-${i}/`));
const pathsOf = (leaves: ReturnType<typeof leavesOf>) =>
  leaves.map((leaf) => leaf.map(({ path }) => path).join());

/** Texts as they stand on packets: words, numbers, and both. */
const text = fc.stringMatching(/^[甲乙丙丁ab12 \-／１é]{0,24}$/u);

describe('leaves', () => {
  const leaves = leavesOf(records);

  it('hold every record once, in order', () => {
    expect(leaves.flat()).toEqual(records);
    expect(leavesOf([])).toEqual([]);
  });

  it('stay within bounds, but for the last', () => {
    const lengths = leaves.slice(0, -1).map(({ length }) => length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });

  it('change where a record is put in or taken out, and hardly beyond', () => {
    const before = new Set(pathsOf(leaves));
    const change = fc.tuple(fc.nat(records.length - 1), fc.nat(1), fc.constantFrom([], ['new']));
    fc.assert(
      fc.property(change, ([at, cut, put]) => {
        const changed = records.toSpliced(at, cut, ...put.map(record));
        const touched = pathsOf(leavesOf(changed)).filter((leaf) => !before.has(leaf));
        expect(touched.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('pieces of texts', () => {
  it('of any word stand among the pieces of each text that holds it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const characters = foldedCharacters(whole);
        const start = from % (characters.length + 1);
        const word = characters.slice(start, start + 1 + (length % 12)).join('');
        const pieces = new Set(textGrams(characters.join('')));
        expect(wordGrams(word).filter((gram) => !pieces.has(gram))).toEqual([]);
      }),
    );
  });

  it.each([
    ['乳', ['乳']],
    ['发酵乳', ['发酵乳']],
    ['a乳', ['a乳']],
    ['2021', []],
    ['20210901', ['202109', '021090', '210901']],
  ])('tell %s from other words by %j', (word, grams) => {
    expect(wordGrams(word)).toEqual(grams);
  });

  it('find a name by its sound, in whole syllables and in first letters', () => {
    const ofName = new Set(spokenGrams(['hu', 'he', 'hao', 'te']));
    const [whole, initials] = [typedGrams('hehao'), typedGrams('hhht')];
    expect(whole[0]?.every((gram) => ofName.has(gram))).toBe(true);
    expect(initials[1]?.every((gram) => ofName.has(gram))).toBe(true);
    expect(initials[0]?.some((gram) => ofName.has(gram))).toBe(false);
  });

  it.each([
    ['hu', []],
    [
      'hehao',
      [
        ['~heha', '~ehao'],
        ['^heha', '^ehao'],
      ],
    ],
    ['huheha', [['~huhe', '~uheh', '~heha']]],
    ['huhehaot', [['~huhehaot']]],
    ['huhehaote', [['~huhehaot', '~uhehaote']]],
  ])('of the longest that %s has find it where it is said just so', (letters, grams) => {
    expect(saidGrams(letters)).toEqual(grams);
    const own = new Set(spokenGrams(['hu', 'he', 'hao', 'te']));
    expect(grams[0]?.filter((gram) => !own.has(gram)) ?? []).toEqual([]);
  });

  it('are few for long letters, and leave no letter out', () => {
    for (let length = 8; length <= 26; length += 1) {
      const letters = 'abcdefghijklmnopqrstuvwxyz'.slice(0, length);
      const [grams = []] = saidGrams(letters);
      expect(grams.length).toBeLessThanOrEqual(length / 4);
      expect(new Set(grams.join('').replaceAll('~', '')).size).toBe(length);
    }
  });

  it('tell a name from others that together have all its pieces of four letters', () => {
    const [sought = []] = typedGrams('huhehaote');
    const others = [
      ['hu', 'he', 'ha'],
      ['he', 'hao'],
      ['hao', 'te'],
    ];
    const theirs = new Set(others.flatMap(spokenGrams));
    expect(sought.filter((gram) => !theirs.has(gram))).toEqual(['~huhehaot', '~uhehaote']);
    const own = new Set(spokenGrams(['hu', 'he', 'hao', 'te']));
    expect(sought.filter((gram) => !own.has(gram))).toEqual([]);
  });
});

describe('foldedText', () => {
  it('is the same for every single character of the blocks that it takes for simple', () => {
    const blocks = [0x00, 0x34_00].flatMap((first) =>
      Array.from({ length: first === 0 ? 0x80 : 0xa0_00 - first }, (_, at) => first + at),
    );
    const wrong = blocks
      .map((code) => String.fromCodePoint(code))
      .filter((character) => foldedText(character) !== foldedCharacters(character).join(''));
    expect(wrong).toEqual([]);
  });

  it('is the folded characters as one text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (written) => {
        expect(foldedText(written)).toBe(foldedCharacters(written).join(''));
      }),
    );
  });
});

describe('concordance', () => {
  it('names every leaf with a piece, in order, and few others', () => {
    const leaves = fc.array(fc.array(fc.stringMatching(/^[a-h]{3}$/), { maxLength: 40 }), {
      minLength: 1,
      maxLength: 300,
    });
    let [named, right] = [0, 0];
    fc.assert(
      fc.property(leaves, (grams) => {
        const { drawers, files } = concordanceOf(grams.map(hashesOf));
        for (const gram of new Set(grams.flat())) {
          const { drawer, file } = drawerOf(gram, drawers);
          const found = leavesIn(files[file]!, drawer);
          const expected = grams.flatMap((own, place) => (own.includes(gram) ? [place] : []));
          expect(found).toEqual(found.toSorted((a, b) => a - b));
          expect(expected.filter((place) => !found.includes(place))).toEqual([]);
          named += found.length;
          right += expected.length;
        }
      }),
    );
    expect(right / named).toBeGreaterThan(0.5);
  });
});
