import { ANSWERS, type Parts } from '../../../src/queries/view.ts';
import { numbering } from './numbering.ts';

/** A part, by its number: the whole that it is a part of, and its name there. */
export type PartOf = readonly [whole: number, name: string, ...rest: unknown[]];

/** Parts of what was published, a tree; each whole comes before its parts. */
export interface PartTree extends Pick<Parts, 'partOf'>, Iterable<PartOf> {
  readonly size: () => number;
}

/** Room at the beginning; more is made when it is used up. */
const ROOM = 2 ** 12;

const longer = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
};

/**
 * Numbers parts: there may be millions, so that each is held as a few numbers, and names as often as they differ.
 * They are found by a hash table (Knuth 1973, 6.4), at least half of whose places stay free.
 */
export function partTree(): PartTree {
  const names = numbering();
  let wholes = new Int32Array(ROOM);
  let nameOf = new Int32Array(ROOM);
  let table = new Int32Array(ROOM * 2);
  // The whole of all answers is part of nothing.
  let size = ANSWERS + 1;

  /** The place of a part, be it a free one. */
  const placeOf = (whole: number, name: number): number => {
    const last = table.length - 1;
    const mixed = Math.imul(whole, 0x9e_37_79_b1) ^ Math.imul(name, 0x85_eb_ca_6b);
    for (let place = (mixed ^ (mixed >>> 15)) & last; ; place = (place + 1) & last) {
      const part = table[place] ?? 0;
      if (part === 0 || (wholes[part] === whole && nameOf[part] === name)) return place;
    }
  };
  const makeRoom = () => {
    wholes = longer(wholes);
    nameOf = longer(nameOf);
    table = new Int32Array(table.length * 2);
    for (let part = ANSWERS + 1; part < size; part += 1) {
      table[placeOf(wholes[part] ?? 0, nameOf[part] ?? 0)] = part;
    }
  };

  return {
    size: () => size,
    partOf(whole, text) {
      const name = names.numberOf(text);
      const known = table[placeOf(whole, name)] ?? 0;
      if (known !== 0) return known;
      if (size === wholes.length) makeRoom();
      wholes[size] = whole;
      nameOf[size] = name;
      table[placeOf(whole, name)] = size;
      size += 1;
      return size - 1;
    },
    *[Symbol.iterator]() {
      const texts = [...names.texts()];
      // Parts that get their numbers meanwhile are not among them.
      const end = size;
      yield [ANSWERS, ''];
      for (let part = ANSWERS + 1; part < end; part += 1) {
        yield [wholes[part] ?? 0, texts[nameOf[part] ?? 0] ?? ''];
      }
    },
  };
}
