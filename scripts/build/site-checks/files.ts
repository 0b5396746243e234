import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { hashOf } from '../hash.ts';
import { bytesOf } from '../sink.ts';
import type { NamesInArchives } from '../staging/archived.ts';
import type { Having } from './shared-set.ts';

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|wasm|pdf)$/;

/** Archives of files; a workbook is one. */
const ARCHIVE = /\.(zip|xlsx)$/;
export const isArchive = (file: string): boolean => ARCHIVE.test(file);

/** Pages differ one from the other; what is offered for download stands in archives again. */
const UNIQUE = /\.html$/;

/** A text of the site. One in an archive has the archive's path before its own, with `!` between. */
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
}

function isNew(
  file: string,
  bytes: Uint8Array,
  { seen, ofSite }: Read,
  isPacked: boolean,
): boolean {
  if (UNIQUE.test(file)) return true;
  const hash = hashOf(bytes);
  const isKnown = seen.has(hash) || (isPacked && ofSite.has(hash));
  seen.add(hash);
  return !isKnown;
}

/** The files of an archive that have to be looked into, unpacked one at a time: together they may be very large. */
function* unpacked(
  archive: string,
  bytes: Uint8Array,
  { standing }: Read,
): Generator<[name: string, content: Uint8Array]> {
  const names: string[] = [];
  unzipSync(bytes, {
    filter({ name }) {
      if (!standing.get(archive)?.has(name)) names.push(name);
      return false;
    },
  });
  for (const only of names) {
    yield* Object.entries(unzipSync(bytes, { filter: ({ name }) => name === only }));
  }
}

function* textsIn(
  file: string,
  bytes: Uint8Array,
  read: Read,
  isPacked: boolean,
): Generator<SiteText> {
  if (BINARY.test(file) || !isNew(file, bytes, read, isPacked)) return;
  if (isArchive(file)) {
    for (const [name, content] of unpacked(file, bytes, read)) {
      yield* textsIn(`${file}!${name}`, content, read, true);
    }
    return;
  }
  const plain = isCompressed(bytes) ? gunzipSync(bytes) : bytes;
  yield { file, text: bytesOf(plain).toString('utf8'), isPacked };
}

/**
 * The texts of a file: its own, unpacked where it is compressed, or those of the files in it where it is an
 * archive. Many small files are read faster one after another at once than each by a promise.
 */
export function* readTexts(folder: string, file: string, read: Read): Generator<SiteText> {
  if (!BINARY.test(file)) yield* textsIn(file, readFileSync(join(folder, file)), read, false);
}
