import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lazily, packedList, packedMap } from '../../../scripts/build/packed.ts';

test('a packed list gives back what it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      // A value that has been written is another than the one that is read: -0 has become 0.
      const plain = JSON.parse(JSON.stringify(values)) as unknown[];
      const list = packedList();
      for (const [place, value] of plain.entries()) expect(list.push(value)).toBe(place + 1);
      const written = packedList();
      for (const value of plain) written.pushWritten(Buffer.from(JSON.stringify(value)));
      expect([...written]).toEqual(plain);
      expect([...list]).toEqual(plain);
      expect(list.size).toBe(plain.length);
      expect(plain.map((_, place) => list.at(place))).toEqual(plain);
      expect(list.at(plain.length)).toBeUndefined();
    }),
  );
});

test('values that do not fit into one piece of memory are kept whole', () => {
  // With its quotation marks and its length, a text takes six bytes more than it has characters.
  const piece = 2 ** 20 - 6;
  const lengths = [2, piece - 100, 200, 3 * piece, 1, piece, piece + 1, piece - 7, 1, 1, 5];
  const texts = lengths.map((length, place) => String.fromCodePoint(97 + place).repeat(length));
  const list = packedList<string>();
  for (const text of texts) list.push(text);
  expect([...list].map((text, place) => text === texts[place])).toEqual(texts.map(() => true));
});

test('a packed map is as a map of the same entries', () => {
  const writing = {
    write: ({ n }: { readonly n: number }) => [n],
    read: ([n = 0]: number[]) => ({ n }),
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), (entries) => {
      const map = packedMap(writing);
      const usual = new Map<string, { n: number }>();
      for (const [key, n] of entries) {
        map.set(key, { n });
        usual.set(key, { n });
      }
      expect([...map]).toEqual([...usual]);
      expect([...map.keys()]).toEqual([...usual.keys()]);
      expect(map.size).toBe(usual.size);
      for (const [key, of] of usual) expect([map.has(key), map.get(key)]).toEqual([true, of]);
      expect([map.has('none of them'), map.get('none of them')]).toEqual([false, undefined]);
    }),
  );
});

test('what is worked out as it is read can be read again', () => {
  const twice = lazily(2, () => [1, 2].values());
  expect([...twice, ...twice]).toEqual([1, 2, 1, 2]);
});
