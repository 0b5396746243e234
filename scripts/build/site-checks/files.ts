import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file of a folder, at any depth, by its path inside it, with `/`; sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|wasm|zip|xlsx|pdf)$/;

/** Whether bytes are compressed, as the parts of the search index are. */
const isCompressed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The text of a file, unpacked where it is compressed, or `undefined` if it holds none. Many small files
 * are read faster one after another at once than each by a promise.
 */
export function readText(folder: string, file: string): string | undefined {
  if (BINARY.test(file)) return undefined;
  const bytes = readFileSync(join(folder, file));
  return (isCompressed(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
}
