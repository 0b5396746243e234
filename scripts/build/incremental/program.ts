import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/files.ts';

/** What the pages are made by: the source, and the packages as they are installed. */
const FOLDERS = ['src', 'scripts/build'];
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/** Digest of everything that pages hang on besides data and prose; another one, and all pages are made anew. */
export async function programDigest(root: string, address: URL): Promise<string> {
  const hash = createHash('sha256');
  const take = (name: string, content: string | Buffer) => {
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  take('node', `${process.version} ${process.platform} ${process.arch}`);
  take('address', address.href);
  for (const folder of FOLDERS) {
    for (const file of await listFiles(join(root, folder))) {
      take(`${folder}/${file}`, readFileSync(join(root, folder, file)));
    }
  }
  for (const file of FILES) {
    const path = join(root, file);
    if (existsSync(path)) take(file, readFileSync(path));
  }
  return hash.digest('hex');
}
