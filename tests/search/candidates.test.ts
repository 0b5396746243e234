import { expect, test } from 'vitest';
import { leavesFor } from '../../src/search/candidates.ts';
import type { Shelf } from '../../src/search/shelf.ts';

/** The pieces of a word that are looked up. */
async function lookedUp(word: string): Promise<readonly string[]> {
  const pieces: string[] = [];
  const shelf: Shelf = {
    leaves: [],
    drawers: 1,
    leaf: () => Promise.resolve([]),
    leavesWith(grams) {
      pieces.push(...grams);
      return Promise.resolve(grams.map(() => [0]));
    },
  };
  await leavesFor(shelf, [[[...word]]]);
  return pieces;
}

test('of a word in letters few pieces are looked up, and no letter is left out', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzacegikmoqsuwyb';
  for (let length = 6; length <= letters.length; length += 1) {
    const word = letters.slice(0, length);
    const pieces = await lookedUp(word);
    expect(pieces.length).toBeLessThanOrEqual(Math.max(3, Math.ceil(length / 6)));
    const seen = new Set<number>();
    let from = 0;
    for (const piece of pieces) {
      const start = word.indexOf(piece, from);
      for (let at = start; at < start + piece.length; at += 1) seen.add(at);
      from = start + 1;
    }
    expect(seen.size, word).toBe(length);
  }
});

test('of a number as many as tell it from others that begin alike', async () => {
  expect(await lookedUp('xc21150100007919')).toHaveLength(6);
});
