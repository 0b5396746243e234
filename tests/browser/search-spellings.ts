import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { sequence } from './search-queries.ts';

/** A part of a name, and how somebody types it. */
export interface Spelled {
  readonly meant: string;
  readonly typed: string;
}

type Numbers = Generator<number, never>;
type Spelling = (meant: string, below: (limit: number) => number) => string;

const READ = { toneType: 'none', type: 'array', v: true } as const;
const toTraditional = Converter({ from: 'cn', to: 't' });

/** Characters that a hand slips to; they stand in no name of the demonstration. */
const WRONG = [...'猫狗龙凤楼桥船飞'];

const changed: Spelling = (meant, below) => {
  const at = below(meant.length);
  return meant.slice(0, at) + WRONG[below(WRONG.length)] + meant.slice(at + 1);
};
const swapped: Spelling = (meant, below) => {
  const at = below(meant.length - 1);
  return `${meant.slice(0, at)}${meant[at + 1]}${meant[at]}${meant.slice(at + 2)}`;
};
const leftOut: Spelling = (meant, below) => {
  const at = 1 + below(meant.length - 2);
  return meant.slice(0, at) + meant.slice(at + 1);
};
const putIn: Spelling = (meant, below) => {
  const at = 1 + below(meant.length - 1);
  return meant.slice(0, at) + WRONG[below(WRONG.length)] + meant.slice(at);
};
const SLIPS = [changed, swapped, leftOut, putIn];

/** How a name is typed, and the fewest and most characters of it. */
const SPELLINGS = {
  'full pinyin': { least: 2, most: 6, type: (meant) => pinyin(meant, READ).join('') },
  'pinyin with blanks': { least: 2, most: 4, type: (meant) => pinyin(meant, READ).join(' ') },
  'pinyin initials': {
    least: 4,
    most: 8,
    type: (meant) =>
      pinyin(meant, READ)
        .map((syllable) => syllable[0])
        .join(''),
  },
  'traditional characters': { least: 2, most: 6, type: toTraditional },
  'one slip': {
    least: 4,
    most: 7,
    type: (meant, below) => (SLIPS[below(SLIPS.length)] ?? changed)(meant, below),
  },
} satisfies Record<string, { least: number; most: number; type: Spelling }>;

export type SpellingName = keyof typeof SPELLINGS;
export const SPELLING_NAMES = Object.keys(SPELLINGS) as SpellingName[];

/** Parts of names in Han characters, each typed in one way; the same on every run. */
export function drawSpelled(
  names: readonly string[],
  name: SpellingName,
  count: number,
  seed: number,
): Spelled[] {
  const { least, most, type } = SPELLINGS[name];
  const numbers: Numbers = sequence(seed);
  const below = (limit: number) => Math.floor(numbers.next().value * limit);
  const drawn = new Map<string, Spelled>();
  while (drawn.size < count) {
    const characters = names[below(names.length)] ?? '';
    const length = least + below(most - least + 1);
    if (characters.length < length) continue;
    const start = below(characters.length - length + 1);
    const meant = characters.slice(start, start + length);
    if (!/^\p{Script=Han}+$/u.test(meant)) continue;
    const typed = type(meant, below);
    if (typed !== meant) drawn.set(typed, { meant, typed });
  }
  return [...drawn.values()];
}
