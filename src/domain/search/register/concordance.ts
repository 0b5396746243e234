import { hashOf } from './hash.ts';

/**
 * Says in which leaves a piece of a text stands. Pieces share drawers by their hashes, so a drawer may
 * name a leaf too many, but never one too few. Drawers that lie together are one file.
 */
export interface Concordance {
  readonly drawers: number;
  readonly files: readonly Uint8Array[];
}

/** Places of leaves in a drawer, on average. */
const IN_DRAWER = 6;
/** A file of so many drawers has some 5 KB. */
const IN_FILE = 512;

/** How many files so many drawers take. */
export const filesOf = (drawers: number): number => drawers / IN_FILE;

/** Where a piece is looked up: a file, and in it a drawer. */
export function drawerOf(gram: string, drawers: number): { file: number; drawer: number } {
  const place = hashOf(gram) % drawers;
  return { file: Math.floor(place / IN_FILE), drawer: place % IN_FILE };
}

/** A number in base 128, the smallest digits first, each but the last with the high bit. */
function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** Reads numbers one after another. */
function readerOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let [number, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
      shift += 7;
    }
  };
}

/** The places of leaves that a drawer of a file names, in order. */
export function leavesIn(file: Uint8Array, drawer: number): readonly number[] {
  const next = readerOf(file);
  for (let before = 0; before < drawer; before += 1) {
    for (let left = next(); left > 0; left -= 1) next();
  }
  let leaf = -1;
  return Array.from({ length: next() }, () => (leaf += 1 + next()));
}

const fileOf = (drawers: readonly (readonly number[])[]): Uint8Array => {
  const bytes: number[] = [];
  for (const leaves of drawers) {
    writeNumber(bytes, leaves.length);
    leaves.forEach((leaf, i) => writeNumber(bytes, leaf - (leaves[i - 1] ?? -1) - 1));
  }
  return Uint8Array.from(bytes);
};

/** Adds to a number of a list and returns what it was. */
function add(numbers: Uint32Array, at: number, more: number): number {
  const was = numbers[at] ?? 0;
  numbers[at] = was + more;
  return was;
}

/** Tells the leaves of a drawer, from hashes that stand leaf by leaf. */
function drawersOf(hashes: readonly Uint32Array[], drawers: number): (drawer: number) => number[] {
  const ends = new Uint32Array(drawers + 1);
  for (const leaf of hashes) for (const hash of leaf) add(ends, (hash % drawers) + 1, 1);
  for (let i = 0; i < drawers; i += 1) add(ends, i + 1, ends[i] ?? 0);
  const starts = ends.slice();
  const places = new Uint32Array(ends[drawers] ?? 0);
  hashes.forEach((leaf, place) => {
    for (const hash of leaf) places[add(ends, hash % drawers, 1)] = place;
  });
  return (drawer) => [...new Set(places.subarray(starts[drawer], starts[drawer + 1]))];
}

/** The hashes of a leaf's pieces, each once. */
export const hashesOf = (grams: Iterable<string>): Uint32Array =>
  Uint32Array.from(new Set(Array.from(grams, hashOf)));

/** Puts the hashes of all leaves' pieces, in the order of the leaves, into drawers. */
export function concordanceOf(hashes: readonly Uint32Array[]): Concordance {
  const pieces = hashes.reduce((sum, { length }) => sum + length, 0);
  const count = Math.max(1, Math.ceil(pieces / IN_DRAWER / IN_FILE));
  const leavesOfDrawer = drawersOf(hashes, count * IN_FILE);
  const files = Array.from({ length: count }, (_, file) =>
    fileOf(
      Array.from({ length: IN_FILE }, (__, drawer) => leavesOfDrawer(file * IN_FILE + drawer)),
    ),
  );
  return { drawers: count * IN_FILE, files };
}
