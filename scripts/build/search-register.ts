import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reader } from '../../src/domain/search/name-book.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { concordanceOf, filesOf, hashesOf } from '../../src/domain/search/register/concordance.ts';
import {
  entryOf,
  LEAVES_AT_ONCE,
  type Contents,
} from '../../src/domain/search/register/contents.ts';
import { leafGrams } from '../../src/domain/search/register/leaf-grams.ts';
import { leavesOf, type Leaf } from '../../src/domain/search/register/leaves.ts';
import { hashOf } from './hash.ts';
import type { Staging } from './staging/staging.ts';

/** The byte in which gzip names the machine that it ran on, and the value for "unknown". */
const [SYSTEM, UNKNOWN] = [9, 255] as const;

/** Compresses; the same bytes on every machine. */
export function packed(bytes: string | Uint8Array): Uint8Array {
  const result = gzipSync(bytes);
  result[SYSTEM] = UNKNOWN;
  return result;
}

/** Digits of a name made of content. */
const NAME_LENGTH = 10;

/** Writes a leaf, unless the last site has it: another text has another name. */
function writeLeaf(leaf: Leaf, folder: string, staging: Staging): string {
  const text = JSON.stringify(leaf);
  const name = hashOf(text).slice(0, NAME_LENGTH);
  const path = `${folder}${name}.gz`;
  if (!staging.keep(path)) staging.put(path, packed(text));
  return name;
}

const contentsFile = (folder: string): string => `${folder}contents.gz`;
const concordanceFile = (folder: string, place: number): string =>
  `${folder}concordance/${place}.gz`;

/**
 * Takes the concordance over where the last site has the same leaves in the same order, and tells its drawers; `null`
 * where it can not.
 */
function keepConcordance(
  leaves: Contents['leaves'],
  folder: string,
  staging: Staging,
): number | null {
  const path = contentsFile(folder);
  if (staging.standing(path) === undefined) return null;
  const last = JSON.parse(
    gunzipSync(readFileSync(join(staging.folder, path))).toString(),
  ) as Contents;
  if (!isDeepStrictEqual(last.leaves, leaves)) return null;
  const files = Array.from({ length: filesOf(last.drawers) }, (_, n) => concordanceFile(folder, n));
  return files.every((file) => staging.keep(file)) ? last.drawers : null;
}

function writeConcordance(
  leaves: readonly Leaf[],
  reader: Reader,
  folder: string,
  staging: Staging,
): number {
  const hashes = leaves.map((leaf) => hashesOf(leafGrams(leaf, reader)));
  const { drawers, files } = concordanceOf(hashes);
  for (const [place, file] of files.entries()) {
    staging.put(concordanceFile(folder, place), packed(file));
  }
  return drawers;
}

/**
 * Writes the register to a folder of the site: its leaves, the newest first, and, where there are more than a search
 * looks through anyway, in which of them a word can stand. `records` are those of the register, in order.
 */
export function writeRegister(
  records: readonly SearchRecord[],
  reader: Reader,
  folder: string,
  staging: Staging,
  onRecord: (done: number) => void,
): void {
  const leaves = leavesOf(records);
  const entries: Contents['leaves'][number][] = [];
  let done = 0;
  for (const leaf of leaves) {
    entries.push(entryOf(writeLeaf(leaf, `${folder}leaves/`, staging), leaf));
    onRecord((done += leaf.length));
  }
  const isSearchedWhole = leaves.length <= LEAVES_AT_ONCE;
  const drawers = isSearchedWhole
    ? 0
    : (keepConcordance(entries, folder, staging) ??
      writeConcordance(leaves, reader, folder, staging));
  const contents: Contents = { leaves: entries, drawers };
  staging.put(contentsFile(folder), packed(JSON.stringify(contents)));
}
