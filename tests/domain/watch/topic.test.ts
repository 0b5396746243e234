import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasConditions, touches } from '../../../src/domain/watch/topic.ts';

const none = { categories: null, foods: null, items: null, words: null };
const curd = {
  category: 'dairy',
  food: 'cheese',
  product: '示例手撕奶豆腐',
  items: ['moulds', 'coliforms'],
};

describe('a batch belongs to a topic', () => {
  it.each([
    ['by its category', { ...none, categories: ['meat', 'dairy'] }],
    ['by its food', { ...none, foods: ['cheese'] }],
    ['by an item that it was tested for', { ...none, items: ['moulds'] }],
    ['by a word in its name', { ...none, words: ['奶皮', '奶豆腐'] }],
    [
      'by one condition though it meets no other',
      { ...none, foods: ['yogurt'], words: ['奶豆腐'] },
    ],
  ])('%s', (_, topic) => {
    expect(touches(topic, curd)).toBe(true);
  });

  it.each([
    ['another category', { ...none, categories: ['oil'] }],
    ['another food', { ...none, foods: ['yogurt'] }],
    ['another item', { ...none, items: ['lead'] }],
    ['another word', { ...none, words: ['白酒'] }],
    ['nothing at all', none],
  ])('but not by %s', (_, topic) => {
    expect(touches(topic, curd)).toBe(false);
  });

  it('never loses a batch when a condition is added', () => {
    const codes = fc.option(fc.subarray(['dairy', 'cheese', 'moulds', '奶豆腐', '白酒']));
    const conditions = fc.record({ categories: codes, foods: codes, items: codes, words: codes });
    fc.assert(
      fc.property(conditions, fc.string({ minLength: 1 }), (topic, word) => {
        const wider = { ...topic, words: [...(topic.words ?? []), word] };
        expect(touches(wider, curd) || !touches(topic, curd)).toBe(true);
      }),
    );
  });
});

it('a topic without any condition is known as such', () => {
  expect(hasConditions(none)).toBe(false);
  expect(hasConditions({ ...none, words: ['白酒'] })).toBe(true);
});
