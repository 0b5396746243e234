import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balance, fits, hyphenate, textWidth, wrapText } from '../../src/charts/text.ts';

/** Texts as they stand in labels: Han, Latin, figures, punctuation of both. */
const text = fc
  .array(fc.constantFrom(...'乳制品，。（）“”、 aW3-%ilMm≤:/'), { minLength: 1, maxLength: 40 })
  .map((chars) => chars.join('').trim());
const width = fc.integer({ min: 20, max: 300 });

test('a Han character is one em wide, a Latin letter about half', () => {
  expect(textWidth('食品安全', 12)).toBe(48);
  expect(textWidth('nnnn', 12)).toBeCloseTo(28.8);
  expect(textWidth('', 12)).toBe(0);
});

test('Han and Latin beside each other are set apart by an eighth of an em', () => {
  expect(textWidth('共5批', 16)).toBeCloseTo(16 * (2 + 0.6 + 2 / 8));
});

test('lines hold all of the text, in order', () => {
  fc.assert(
    fc.property(text, width, (whole, limit) => {
      const squeezed = (s: string) => s.replaceAll(/\s/g, '');
      expect(squeezed(wrapText(whole, limit, 12).join(''))).toBe(squeezed(whole));
    }),
  );
});

test('a line is too wide only where it can not be broken', () => {
  fc.assert(
    fc.property(text, width, (whole, limit) => {
      for (const line of wrapText(whole, limit, 12)) {
        if (textWidth(line, 12) > limit) expect(wrapText(line, 0, 12)).toEqual([line]);
      }
    }),
  );
});

test('no line begins with closing punctuation or ends with an opening one', () => {
  fc.assert(
    fc.property(text, width, (whole, limit) => {
      const lines = wrapText(whole, limit, 12);
      expect(lines.slice(1).filter((line) => /^[，。、）”]/.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => /[（“]$/.test(line))).toEqual([]);
    }),
  );
});

test('words of Latin letters stay whole, and break after a hyphen', () => {
  expect(wrapText('Milk-containing solid products', 100, 12)).toEqual([
    'Milk-containing',
    'solid products',
  ]);
  expect(wrapText('Milk-containing', 70, 12)).toEqual(['Milk-', 'containing']);
});

test('balanced lines are as many, and none is left with a lone character', () => {
  expect(wrapText('呼和浩特', 40, 12)).toEqual(['呼和浩', '特']);
  expect(balance('呼和浩特', 40, 12)).toEqual(['呼和', '浩特']);
  fc.assert(
    fc.property(text, width, (whole, limit) => {
      const even = balance(whole, limit, 12);
      expect(even).toHaveLength(wrapText(whole, limit, 12).length);
      if (fits(wrapText(whole, limit, 12), limit, 12)) expect(fits(even, limit, 12)).toBe(true);
    }),
  );
});

test('a word is hyphenated before a syllable, and only where it is too wide', () => {
  const names = ['Hulunbuir', 'Bayannur', 'Tongliao', 'Chifeng', 'Xilingol League', 'Wuhai'];
  expect(names.map((name) => hyphenate(name, 41, 11))).toEqual([
    'Hulun-buir',
    'Bayan-nur',
    'Tong-liao',
    'Chi-feng',
    'Xilin-gol League',
    'Wuhai',
  ]);
});
