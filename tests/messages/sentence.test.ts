import { expect, test } from 'vitest';
import { filed, plain, plural, say, type Figure } from '../../src/messages/sentence.ts';

const figure = (value: number): Figure => ({ kind: 'figure', value, text: String(value) });

test('a sentence keeps its figures apart from its words', () => {
  const failed = figure(53);
  expect(say`Of ${figure(340)} batches ${failed} failed.`).toEqual([
    'Of ',
    figure(340),
    ' batches ',
    failed,
    ' failed.',
  ]);
});

test('a sentence may hold another', () => {
  const inner = say`${filed('示例')}, again`;
  expect(say`See ${inner}.`).toEqual(['See ', filed('示例'), ', again', '.']);
});

test('plain text has everything but the markup', () => {
  expect(plain(say`共${figure(7)}条，${filed('新的')}在前。`)).toBe('共7条，新的在前。');
});

test('one is told from several by the figure', () => {
  expect(plural(figure(1), 'notice', 'notices')).toBe('notice');
  expect(plural(figure(0), 'notice', 'notices')).toBe('notices');
  expect(plural('1', 'notice', 'notices')).toBe('notices');
});
