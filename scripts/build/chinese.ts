import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { remembering } from '../../src/domain/group.ts';
import type { Reader } from '../../src/domain/search/name-book.ts';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The 3755 frequent characters of GB/T 2312: rows 16 to 55, of which the last is not full. */
function frequentCharacters(): string[] {
  const bytes = range(0xb0, 0xd7).flatMap((row) =>
    range(0xa1, 0xfe).flatMap((cell) => [row, cell]),
  );
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}

/** Characters that have a simplified form, one by one: words are the same in both. */
function traditionalCharacters(): (readonly [string, string])[] {
  const simplify = Converter({ from: 't', to: 'cn' });
  return range(0x4e00, 0x9fff)
    .map((code) => String.fromCodePoint(code))
    .map((character) => [character, simplify(character)] as const)
    .filter(([from, to]) => from !== to && to.length === 1);
}

/** Reads Chinese as pinyin, each character as in its name, and knows traditional characters. */
export const readerOfChinese = (): Reader => ({
  read: remembering((name) => pinyin(name, { toneType: 'none', type: 'array', v: true })),
  common: frequentCharacters(),
  traditional: traditionalCharacters(),
});
