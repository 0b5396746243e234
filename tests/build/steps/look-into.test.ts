import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isFoundIn, lookInto } from '../../../scripts/build/look-into.ts';

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

/** A piece is as long as this. */
const PIECE = 2 ** 20;

test.each([0, 1, PIECE - 12, PIECE - 11, PIECE - 1, PIECE, 2 * PIECE - 24, 2 * PIECE, 3 * PIECE])(
  'what is sought is found wherever it stands: %i',
  (place) => {
    const sought = Buffer.from('要找的话');
    const path = join(folder, 'file');
    const bytes = Buffer.alloc(3 * PIECE + 100, '字');
    writeFileSync(path, bytes);
    const find = () => isFoundIn(path, sought.length, (piece) => piece.includes(sought));
    expect(find()).toBe(false);
    sought.copy(bytes, place);
    writeFileSync(path, bytes);
    expect(find()).toBe(true);
  },
);

test('what is longer than a piece is found as well', () => {
  const path = join(folder, 'file');
  const sought = Buffer.alloc(PIECE + 5, 'long');
  writeFileSync(path, Buffer.concat([Buffer.alloc(3 * PIECE), sought]));
  expect(isFoundIn(path, sought.length, (piece) => piece.includes(sought))).toBe(true);
});
