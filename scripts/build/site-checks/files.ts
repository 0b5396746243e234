import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Every file of a folder, at any depth, by its path inside it, with `/`; sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|wasm|pdf)$/;

/** Archives of files; a workbook is one. */
const ARCHIVE = /\.(zip|xlsx)$/;

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
  ARCHIVE.test(file) || isCompressed(bytes);

function isNew(file: string, bytes: Uint8Array, seen: Set<string>): boolean {
  if (UNIQUE.test(file)) return true;
  const hash = createHash('sha256').update(bytes).digest('base64');
  const isFirst = !seen.has(hash);
  seen.add(hash);
  return isFirst;
}

function* textsIn(
  file: string,
  bytes: Uint8Array,
  seen: Set<string>,
  isPacked: boolean,
): Generator<SiteText> {
  if (BINARY.test(file) || !isNew(file, bytes, seen)) return;
  if (ARCHIVE.test(file)) {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      yield* textsIn(`${file}!${name}`, content, seen, true);
    }
    return;
  }
  const plain = isCompressed(bytes) ? gunzipSync(bytes) : bytes;
  yield { file, text: Buffer.from(plain).toString('utf8'), isPacked };
}

/**
 * The texts of a file: its own, unpacked where it is compressed, or those of the files in it where it is an
 * archive. Contents in `seen` are left out, and what is given is added to it. Many small files are read
 * faster one after another at once than each by a promise.
 */
export function* readTexts(folder: string, file: string, seen: Set<string>): Generator<SiteText> {
  if (!BINARY.test(file)) yield* textsIn(file, readFileSync(join(folder, file)), seen, false);
}
