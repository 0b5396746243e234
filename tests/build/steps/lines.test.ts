import { closeSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { linesIn, writeLines } from '../../../scripts/build/lines.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'lines.jsonl');

test('lines are read as they were written', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      writeLines(file(), lines);
      expect([...linesIn(file())]).toEqual(lines);
    }),
  );
});

test.each([0, 1, 2, 3])(
  'a character is whole wherever a piece of the file ends: %i bytes before it',
  (before) => {
    const text = '通😀'.repeat(400_000);
    const lines = ['x'.repeat(before), text, '', text.slice(0, 3_000)];
    writeLines(file(), lines);
    expect([...linesIn(file())].map((line, place) => line === lines[place])).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(readFileSync(file(), 'utf8')).toBe(`${lines.join('\n')}\n`);
  },
);

test('a last line without an end is one too', () => {
  writeFileSync(file(), 'one\ntwo');
  expect([...linesIn(file())]).toEqual(['one', 'two']);
});

test('a file is let go of with its lines', () => {
  writeLines(file(), ['one', 'two', 'three']);
  vi.mocked(closeSync).mockClear();
  for (const line of linesIn(file())) if (line === 'two') break;
  expect(closeSync).toHaveBeenCalledTimes(1);
});
