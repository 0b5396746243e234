import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressCode } from '../../src/charts/address-code.ts';
import { readCode } from './read-code.ts';

test('a reader finds the address in the picture', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ size: 'small' }), async (address) => {
      expect(await readCode(addressCode(address, 'x'))).toBe(address);
    }),
    { numRuns: 12 },
  );
});

test('it is white around, so that it can be read on any ground', () => {
  const svg = addressCode('https://bulletin.example.org/', 'x');
  expect(svg).toContain('viewBox="0 0 37 37"');
  expect(svg).toContain('<path fill="#fff" d="M0 0h37v37H0z"/>');
  expect(svg).toMatch(/d="M4 4\.5h7m.*h7M4 5\.5h1m5/);
});

test('it says what it leads to, in words that are escaped', () => {
  expect(addressCode('https://a.example/', '<b>')).toContain('role="img" aria-label="&lt;b&gt;"');
});
