import { expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zh } from '../../src/messages/zh/index.ts';

type Node = string | readonly unknown[] | ((...args: never[]) => unknown) | { [key: string]: Node };

/** Paths and texts of a catalogue; the texts of functions are their source. */
function texts(node: Node, path = ''): (readonly [path: string, text: string])[] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, String(node)]];
  return Object.entries(node).flatMap(([key, value]) => texts(value as Node, `${path}.${key}`));
}

const paths = (catalogue: Node) => texts(catalogue).map(([path]) => path);

test('both languages say the same things, and as many', () => {
  expect(paths(en as unknown as Node).toSorted()).toEqual(paths(zh as unknown as Node).toSorted());
});

test('nothing in English is left in Chinese, but an example of what a packet says', () => {
  const chinese = texts(en as unknown as Node)
    .filter(([, text]) => /\p{Script=Han}/u.test(text))
    .map(([path]) => path);
  expect(chinese.toSorted()).toEqual(['.home.check.placeholder']);
});

test('no Chinese sentence has a space or half-width punctuation between Han characters', () => {
  const wrong = texts(zh as unknown as Node)
    .filter(([, text]) => /\p{Script=Han}[ ,.;:!?]\p{Script=Han}/u.test(text))
    .map(([path]) => path);
  expect(wrong).toEqual([]);
});
