import { foldedText } from '../fold.ts';
import { namesIn, type Reader } from '../name-book.ts';
import { FACETS, searchedTexts } from '../record.ts';
import { facetGram, spokenGrams, textGrams } from './grams.ts';
import type { Leaf } from './leaves.ts';

const HAN = /\p{Script=Han}/u;

/** All pieces by which a leaf is found: of its texts, of its names as they are said, and of its facets. */
export function* leafGrams(leaf: Leaf, { read }: Pick<Reader, 'read'>): Generator<string> {
  for (const text of new Set(leaf.flatMap(searchedTexts))) yield* textGrams(foldedText(text));
  for (const name of new Set(leaf.flatMap(namesIn))) {
    if (HAN.test(name)) yield* spokenGrams(read(name));
  }
  for (const { facets } of leaf) {
    for (const facet of FACETS) {
      for (const value of facets[facet] ?? []) yield facetGram(facet, value);
    }
  }
}
