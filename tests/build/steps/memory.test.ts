import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../scripts/build/incremental/digest.ts';
import { packedList } from '../../../scripts/build/packed.ts';
import { filesIn, linesOf, memoryOf } from '../../../scripts/build/incremental/memory-lines.ts';
import type { Head, PartRead, Remembered } from '../../../scripts/build/incremental/memory.ts';

const digest = fc.string({ minLength: 1 });
const anyArchived = fc.record({
  name: fc.string(),
  sha256: fc.string(),
  offset: fc.nat(),
  length: fc.nat(),
  crc: fc.nat(),
  size: fc.nat(),
});

/** A list as it is kept in memory. */
function listOf<T>(values: readonly T[]) {
  const list = packedList<T>();
  for (const value of values) list.push(value);
  return list;
}

/** Lines as they are read from a file. */
const read = (lines: readonly string[]): Buffer[] => lines.map((line) => Buffer.from(line));

const anyMemory: fc.Arbitrary<Remembered> = fc.record({
  program: digest,
  asOf: fc.string(),
  pages: fc
    .array(
      fc.tuple(
        fc.string(),
        fc.record({
          given: digest,
          read: fc.array(fc.nat()),
          isPlain: fc.boolean(),
          places: fc.array(fc.nat()),
          namesVersion: fc.boolean(),
        }),
      ),
    )
    .map((pages) => new Map(pages)),
  address: fc.webUrl(),
  input: fc.option(digest),
  files: fc
    .array(fc.tuple(fc.string(), fc.record({ sha256: fc.string(), stamp: fc.string() })))
    .map((files) => new Map(files)),
  sources: fc.array(fc.tuple(fc.string(), fc.string())).map((sources) => new Map(sources)),
  archives: fc
    .array(fc.tuple(fc.string(), fc.array(anyArchived)))
    .map((archives) => new Map(archives)),
  parts: fc
    .array(fc.tuple(fc.nat(), fc.string(), fc.option(digest)))
    .map((parts) => listOf<PartRead>(parts)),
  secrets: fc.array(fc.string()).map(listOf),
  warnings: fc.array(fc.string()),
});

/** All that is remembered, as plain values. */
const told = ({ files, pages, parts, secrets, ...rest }: Remembered) => ({
  ...rest,
  files: new Map(files),
  pages: new Map(pages),
  parts: [...parts],
  secrets: [...secrets],
});

test('a memory is read as it was written', () => {
  fc.assert(
    fc.property(anyMemory, (memory) => {
      const again = memoryOf(read([...linesOf(memory)]), () => true);
      expect(again && told(again)).toEqual(told(memory));
    }),
  );
});

test('its files can be read alone, unless it was cut off', () => {
  fc.assert(
    fc.property(anyMemory, fc.nat(), (memory, place) => {
      const lines = read([...linesOf(memory)]);
      const { counts, files, head } = filesIn(lines);
      expect([...files]).toEqual([...memory.files]);
      expect(counts).toEqual({ files: memory.files.size, pages: memory.pages.size });
      expect(head.program).toBe(memory.program);
      const cut = lines.slice(0, place % (1 + memory.files.size));
      expect(() => [...filesIn(cut).files]).toThrow();
    }),
  );
});

test('a memory that is not wanted is not read on', () => {
  fc.assert(
    fc.property(anyMemory, (memory) => {
      let count = 0;
      const counted = function* () {
        for (const line of linesOf(memory)) {
          count += 1;
          yield Buffer.from(line);
        }
      };
      const isOther = ({ program }: Head) => program !== memory.program;
      expect(memoryOf(counted(), isOther)).toBeNull();
      expect(count).toBe(1);
    }),
  );
});

test('a memory that was cut off anywhere is none, and neither is one that goes on', () => {
  fc.assert(
    fc.property(anyMemory, fc.nat(), (memory, place) => {
      const lines = read([...linesOf(memory)]);
      expect(memoryOf(lines.slice(0, place % lines.length), () => true)).toBeNull();
      expect(memoryOf([...lines, ...lines.slice(0, 1)], () => true)).toBeNull();
    }),
  );
});

test('values have one digest if they are equal, and different ones otherwise', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(digestOf(structuredClone(a))).toBe(digestOf(a));
      expect(digestOf(a) === digestOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('the order of properties tells, for a page may show it; an entry stands for itself', () => {
  expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf(new Map([['a', 1]]))).not.toBe(digestOf([['a', 1]]));
  expect(digestOf([{ id: 'x', n: 1 }])).not.toBe(digestOf([{ id: 'x', n: 2 }]));
  expect(() => digestOf({ f: () => 1 })).toThrow('function');
});
