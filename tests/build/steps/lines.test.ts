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
const linesRead = () => Array.from(linesIn(file()), String);

test('lines are read as they were written', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      writeLines(file(), lines);
      expect(linesRead()).toEqual(lines);
    }),
  );
});

test.each([0, 1, 2, 3])(
  'a character is whole wherever a piece of the file ends: %i bytes before it',
  (before) => {
    const text = '通😀'.repeat(400_000);
    const lines = ['x'.repeat(before), text, '', text.slice(0, 3_000)];
    writeLines(file(), lines);
    expect(linesRead().map((line, place) => line === lines[place])).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(readFileSync(file(), 'utf8').startsWith(`${lines.join('\n')}\n`)).toBe(true);
  },
);

test('a file of which any byte is another, or missing, or too many, is known for it', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line), fc.nat(), fc.nat({ max: 255 }), (lines, at, byte) => {
      writeLines(file(), lines);
      const bytes = readFileSync(file());
      const place = at % bytes.length;
      for (const other of [
        bytes.with(place, bytes[place] === byte ? byte ^ 1 : byte),
        bytes.subarray(0, place),
        Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place)]),
      ]) {
        writeFileSync(file(), other);
        expect(() => linesRead()).toThrow('is not whole');
      }
    }),
  );
});

test('a file is let go of with its lines', () => {
  writeLines(file(), ['one', 'two', 'three']);
  vi.mocked(closeSync).mockClear();
  for (const line of linesIn(file())) if (String(line) === 'two') break;
  expect(closeSync).toHaveBeenCalledTimes(1);
});
