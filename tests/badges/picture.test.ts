import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeSvg, cut } from '../../src/badges/picture.ts';

test('what fits is left as it is; what does not ends in a sign that there is more', () => {
  expect(cut('烤羊腿 20220106', 16)).toBe('烤羊腿 20220106');
  expect(cut('某'.repeat(40), 16)).toBe(`${'某'.repeat(18)}…`);
});

test('no text is wider than its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('国', 'W', '1', '，', ' ') }), (text) => {
      const ems = Array.from(cut(text, 16)).reduce(
        (sum, c) => sum + (c === '国' || c === '，' || c === '…' ? 1 : 0.6),
        0,
      );
      expect(ems * 16).toBeLessThanOrEqual(308);
    }),
  );
});

test('texts are escaped, and said to those who do not see the picture', () => {
  const svg = badgeSvg({ source: '来源', subject: '<b>', states: ['已结案', 'closed'] });
  expect(svg).toContain('<title>&lt;b&gt; · 已结案 · closed · 来源</title>');
  expect(svg).not.toContain('<b>');
});
