import { readerOfChinese } from '../../scripts/build/chinese.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import {
  concordanceOf,
  drawerOf,
  hashesOf,
  leavesIn,
} from '../../src/domain/search/register/concordance.ts';
import { entryOf } from '../../src/domain/search/register/contents.ts';
import { leafGrams } from '../../src/domain/search/register/leaf-grams.ts';
import { leavesOf } from '../../src/domain/search/register/leaves.ts';
import type { Shelf } from '../../src/search/shelf.ts';

/** A register of records in memory, with a concordance, which counts the leaves that are taken from it. */
export function shelfOf(records: readonly SearchRecord[]): Shelf & { readonly taken: Set<number> } {
  const leaves = leavesOf(records);
  const reader = readerOfChinese();
  const { drawers, files } = concordanceOf(leaves.map((leaf) => hashesOf(leafGrams(leaf, reader))));
  const taken = new Set<number>();
  return {
    taken,
    drawers,
    leaves: leaves.map((leaf, i) => entryOf(String(i), leaf)),
    leaf: (place) => {
      taken.add(place);
      return Promise.resolve(leaves[place] ?? []);
    },
    leavesWith: (grams) =>
      Promise.resolve(
        grams.map((gram) => {
          const { drawer, file } = drawerOf(gram, drawers);
          return leavesIn(files[file]!, drawer);
        }),
      ),
  };
}
