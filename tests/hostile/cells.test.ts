import { describe, expect, test } from 'vitest';
import { COLUMNS, tryColumn, VALUES } from './columns.ts';

describe('every column takes each hostile value as it is, or refuses it at its place', () => {
  test.each(COLUMNS)('$name', (tried) => {
    const { accepted, changed, problems } = tryColumn(tried);
    const refused = new Set(problems.map(({ cell }) => cell));
    expect(changed).toEqual([]);
    const title = tried.field.title.zh;
    expect(problems.every(({ column, line }) => column === title && line !== null)).toBe(true);
    expect(refused.size).toBe(problems.length);
    expect(accepted + refused.size).toBe(VALUES.length);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('which are more than a hundred thousand', () => {
    expect(COLUMNS.length * VALUES.length).toBeGreaterThan(100_000);
  });
});
