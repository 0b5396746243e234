import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Reader } from '../../src/domain/search/name-book.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { concordanceOf, hashesOf } from '../../src/domain/search/register/concordance.ts';
import {
  entryOf,
  LEAVES_AT_ONCE,
  type Contents,
} from '../../src/domain/search/register/contents.ts';
import { leafGrams } from '../../src/domain/search/register/leaf-grams.ts';
import { leavesOf, type Leaf } from '../../src/domain/search/register/leaves.ts';

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

async function writeLeaf(leaf: Leaf, folder: string): Promise<string> {
  const text = JSON.stringify(leaf);
  const name = createHash('sha256').update(text).digest('hex').slice(0, NAME_LENGTH);
  await writeFile(join(folder, `${name}.gz`), packed(text));
  return name;
}

async function writeConcordance(
  leaves: readonly Leaf[],
  reader: Reader,
  folder: string,
): Promise<number> {
  const hashes = leaves.map((leaf) => hashesOf(leafGrams(leaf, reader)));
  const { drawers, files } = concordanceOf(hashes);
  for (const [place, file] of files.entries()) {
    await writeFile(join(folder, `${place}.gz`), packed(file));
  }
  return drawers;
}

/**
 * Writes the register to a folder: its leaves, the newest first, and, where there are more than a search
 * looks through anyway, in which of them a word can stand. `records` are those of the register, in order.
 */
export async function writeRegister(
  records: readonly SearchRecord[],
  reader: Reader,
  folder: string,
  onRecord: (done: number) => void,
): Promise<void> {
  const [ofLeaves, ofConcordance] = [join(folder, 'leaves'), join(folder, 'concordance')];
  await mkdir(ofLeaves, { recursive: true });
  const leaves = leavesOf(records);
  const entries: Contents['leaves'][number][] = [];
  let done = 0;
  for (const leaf of leaves) {
    entries.push(entryOf(await writeLeaf(leaf, ofLeaves), leaf));
    onRecord((done += leaf.length));
  }
  const isSearchedWhole = leaves.length <= LEAVES_AT_ONCE;
  if (!isSearchedWhole) await mkdir(ofConcordance);
  const drawers = isSearchedWhole ? 0 : await writeConcordance(leaves, reader, ofConcordance);
  const contents: Contents = { leaves: entries, drawers };
  await writeFile(join(folder, 'contents.gz'), packed(JSON.stringify(contents)));
}
