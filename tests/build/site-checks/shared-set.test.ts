import fc from 'fast-check';
import { expect, test } from 'vitest';
import { having, sharedSetOf } from '../../../scripts/build/site-checks/shared-set.ts';

test('a shared set has what was put into it and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (texts, others) => {
      const { has } = having(sharedSetOf(texts, texts.length));
      expect(texts.every(has)).toBe(true);
      expect(others.filter(has)).toEqual(others.filter((text) => texts.includes(text)));
    }),
  );
});

test('it can be read as it is by another thread', () => {
  const copied = structuredClone(sharedSetOf(['通报/index.html'], 1));
  expect(having(copied).has('通报/index.html')).toBe(true);
  expect(copied.prints.buffer).toBeInstanceOf(SharedArrayBuffer);
});
