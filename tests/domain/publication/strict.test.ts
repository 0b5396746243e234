import { expect, test } from 'vitest';
import { z } from 'zod';
import { caseEntry, firmEntry, noticeEntry } from '../../../src/domain/publication/entries.ts';

/** Where a schema, or any within it, leaves out in silence what it does not have. */
function lax(schema: z.core.$ZodType, at: string): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const own = def.catchall?._zod.def.type === 'never' ? [] : [at];
      const within = Object.entries(def.shape).flatMap(([key, of]) => lax(of, `${at}.${key}`));
      return [...own, ...within];
    }
    case 'array':
      return lax(def.element, at);
    case 'nullable':
    case 'optional':
    case 'readonly':
      return lax(def.innerType, at);
    case 'union':
      return def.options.flatMap((option) => lax(option, at));
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return [];
    default:
      throw new Error(`${at} is of a kind that this test does not know: ${def.type}`);
  }
}

test.each(Object.entries({ noticeEntry, firmEntry, caseEntry }))(
  'entries that pages are given themselves have nothing besides (%s)',
  (name, schema) => {
    expect(lax(schema, name)).toEqual([]);
  },
);

test('the test would tell of an object that is not strict', () => {
  const schema = z.strictObject({ a: z.array(z.object({ b: z.string().nullable() })) });
  expect(lax(schema, 'entry')).toEqual(['entry.a']);
});
