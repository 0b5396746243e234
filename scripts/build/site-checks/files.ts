import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { hashOf } from '../hash.ts';
import { hashOfFile, piecesOf } from '../pieces.ts';
import { bytesOf } from '../sink.ts';
import type { NamesInArchives } from '../staging/archived.ts';
import { partsOf, type Pieces } from './long-texts.ts';
import type { Having } from './shared-set.ts';

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|wasm|pdf)$/;

/** Archives of files; a workbook is one. */
const ARCHIVE = /\.(zip|xlsx)$/;
export const isArchive = (file: string): boolean => ARCHIVE.test(file);

/** Pages differ one from the other; what is offered for download stands in archives again. */
const UNIQUE = /\.html$/;

/**
 * A text of the site, or of a long one a part; see {@link partsOf}. One in an archive has the archive's path before its
 * own, with `!` between.
 */
export interface SiteText {
  readonly file: string;
  readonly text: string;
  readonly isPacked: boolean;
}

/** Whether bytes are compressed, as the parts of the search index are. */
const isCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Whether the texts of a file do not stand in it as they are. */
export const isPacked = (file: string, bytes: Uint8Array): boolean =>
  isArchive(file) || isCompressed(bytes);

/** Contents that need not be read. */
export interface Read {
  /** SHA-256 of those that have been read; what is read is added. */
  readonly seen: Set<string>;
  /** SHA-256 of all files of the site: in an archive they are the same once more. */
  readonly ofSite: Having;
  /** Files in archives that stood there when the site was last checked. */
  readonly standing: NamesInArchives;
  /** So many characters stand in one part of a text at least, if they stand together. */
  readonly together: number;
}

/** More bytes than these are looked at in pieces, unless they are compressed. */
const LONG = 1 << 24;

/** Pages and style sheets are not: what belongs together in them may stand on several lines. */
const WHOLE = /\.(html|css)$/;

function isNew(file: string, hash: string, { seen, ofSite }: Read, isPacked: boolean): boolean {
  if (UNIQUE.test(file)) return true;
  const isKnown = seen.has(hash) || (isPacked && ofSite.has(hash));
  seen.add(hash);
  return !isKnown;
}

/** Whether pieces are of something compressed; no more than the first is asked for. */
async function areCompressed(pieces: Pieces): Promise<boolean> {
  for await (const first of pieces) return isCompressed(first);
  return false;
}

/** The text of a file that is held whole. */
function* textOf(
  file: string,
  bytes: Uint8Array,
  read: Read,
  isPacked: boolean,
): Generator<SiteText> {
  if (!isNew(file, hashOf(bytes), read, isPacked)) return;
  const plain = isCompressed(bytes) ? gunzipSync(bytes) : bytes;
  yield { file, text: bytesOf(plain).toString('utf8'), isPacked };
}

/** The texts of a long file, whose bytes are asked for twice, and never held whole. */
async function* textsOfLong(
  file: string,
  pieces: () => Pieces | Promise<Pieces>,
  read: Read,
  isPacked: boolean,
): AsyncGenerator<SiteText> {
  const hash = createHash('sha256');
  for await (const piece of await pieces()) hash.update(piece);
  if (!isNew(file, hash.digest('hex'), read, isPacked)) return;
  for await (const text of partsOf(await pieces(), read.together)) yield { file, text, isPacked };
}

/** The texts of the files in an archive that have to be looked into. */
async function* textsInArchive(
  archive: string,
  zip: ZipFile,
  read: Read,
): AsyncGenerator<SiteText> {
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (BINARY.test(name) || read.standing.get(archive)?.has(name)) continue;
    const file = `${archive}!${name}`;
    const pieces = () => zip.openReadStreamPromise(entry);
    const isLong = entry.uncompressedSize > LONG && !isArchive(name) && !WHOLE.test(name);
    if (isLong && !(await areCompressed(await pieces()))) {
      yield* textsOfLong(file, pieces, read, true);
      continue;
    }
    const bytes = await buffer(await pieces());
    if (!isArchive(name)) yield* textOf(file, bytes, read, true);
    else if (isNew(file, hashOf(bytes), read, true)) {
      yield* textsInArchive(file, await fromBufferPromise(bytes), read);
    }
  }
}

/**
 * The texts of a file: its own, unpacked where it is compressed, or those of the files in it where it is an archive.
 * Most files are short, and read faster one after another at once than each by a promise.
 */
export async function* readTexts(
  folder: string,
  file: string,
  read: Read,
): AsyncGenerator<SiteText> {
  if (BINARY.test(file)) return;
  const path = join(folder, file);
  if (isArchive(file)) {
    if (!isNew(file, hashOfFile(path), read, false)) return;
    yield* textsInArchive(file, await openPromise(path), read);
    return;
  }
  const isLong = !WHOLE.test(file) && statSync(path).size > LONG;
  if (isLong && !(await areCompressed(piecesOf(path)))) {
    yield* textsOfLong(file, () => piecesOf(path), read, false);
  } else {
    yield* textOf(file, readFileSync(path), read, false);
  }
}
