import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lookInto } from '../../../scripts/build/look-into.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongbao-look-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 5 * 2 ** 20])(
  'a file of %i bytes is handed over whole, whatever was read before',
  (length) => {
    const path = join(folder, 'file');
    writeFileSync(path, Buffer.alloc(100, 'before'));
    lookInto(path, () => undefined);
    const bytes = Buffer.alloc(length, '字节 bytes');
    writeFileSync(path, bytes);
    expect(lookInto(path, (read) => read.equals(bytes))).toBe(true);
  },
);

test('a file that is missing is told of', () => {
  expect(() => lookInto(join(folder, 'none'), () => undefined)).toThrow('ENOENT');
});
