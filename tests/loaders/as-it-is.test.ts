import { expect, test } from 'vitest';
import { z } from 'zod';
import { asItIs } from '../../src/loaders/as-it-is.ts';

const schema = asItIs(
  z.strictObject({ id: z.string(), sample: z.strictObject({ batches: z.int() }) }),
);
const entry = Object.freeze({ id: 'n-1', sample: Object.freeze({ batches: 3 }) });

test('what is right is handed on itself, and not as a copy', () => {
  expect(schema.parse(entry)).toBe(entry);
  expect(schema.parse(entry).sample).toBe(entry.sample);
});

test('what the schema does not have is refused, however deep', () => {
  const { error } = schema.safeParse({ ...entry, sample: { ...entry.sample, note: '内部' } });
  expect(error?.issues).toMatchObject([{ path: ['sample'] }]);
  expect(error?.issues[0]?.message).toContain('note');
});

test('each fault is told at its place', () => {
  const { error } = schema.safeParse({ id: 1, sample: { batches: 'three' } });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['id', 'sample.batches']);
});
