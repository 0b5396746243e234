import { createHash, type Hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { piecesOf } from '../pieces.ts';

/** What the pages are made by: the source, and the packages as they are installed. */
const FOLDERS = ['src', 'scripts/build', 'public'];
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/** Takes a file, which may be long, with its name. */
function takeFile(hash: Hash, name: string, path: string): void {
  hash.update(`${name}\0${statSync(path).size}\0`);
  for (const piece of piecesOf(path)) hash.update(piece);
}

/** Takes all files of a folder; links are followed, as those who read it do. */
function takeFolder(hash: Hash, name: string, folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of listFiles(folder)) {
    const [path, called] = [join(folder, file), `${name}/${file}`];
    (statSync(path).isDirectory() ? takeFolder : takeFile)(hash, called, path);
  }
}

/** Digest of everything that a site hangs on besides data and prose; another one, and all is made anew. */
export function programDigest(root: string): string {
  const hash = createHash('sha256');
  hash.update(`${process.version} ${process.platform} ${process.arch}\0`);
  for (const folder of FOLDERS) takeFolder(hash, folder, join(root, folder));
  for (const file of FILES) {
    const path = join(root, file);
    if (existsSync(path)) takeFile(hash, file, path);
  }
  return hash.digest('hex');
}

/** Digest of folders of data and prose, and of what else a build was told. */
export function inputDigest(folders: readonly string[], told: readonly (string | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(told));
  for (const [place, folder] of folders.entries()) takeFolder(hash, String(place), folder);
  return hash.digest('hex');
}
