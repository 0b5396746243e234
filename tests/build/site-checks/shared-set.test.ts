import fc from 'fast-check';
import { expect, test } from 'vitest';
import { having, noted, sharedSetOf } from '../../../scripts/build/site-checks/shared-set.ts';

test('a shared set has what was put into it and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (texts, others) => {
      const { has } = having(sharedSetOf(texts, texts.length));
      expect(texts.every(has)).toBe(true);
      expect(others.filter(has)).toEqual(others.filter((text) => texts.includes(text)));
    }),
  );
});

test('texts that were noted are in a set that has them all', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (texts, others) => {
      const { areIn, note } = noted();
      for (const text of texts) note(text);
      expect(areIn(sharedSetOf([...texts, ...others], texts.length + others.length))).toBe(true);
      const isKnown = texts.every((text) => others.includes(text));
      expect(areIn(sharedSetOf(others, others.length))).toBe(isKnown);
    }),
  );
});

test('many texts are noted, and one that is missing is missed', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `firms/f-${number}/index.html`);
  const { areIn, note } = noted();
  for (const text of [...texts, ...texts]) note(text);
  expect(areIn(sharedSetOf(texts, texts.length))).toBe(true);
  for (const place of [0, 9999, 19_999]) {
    expect(areIn(sharedSetOf(texts.toSpliced(place, 1), texts.length))).toBe(false);
  }
});

test('it can be read as it is by another thread', () => {
  const copied = structuredClone(sharedSetOf(['通报/index.html'], 1));
  expect(having(copied).has('通报/index.html')).toBe(true);
  expect(copied.prints.buffer).toBeInstanceOf(SharedArrayBuffer);
});
