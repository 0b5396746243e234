import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../build/files.ts';

/** Where a site is: a folder, or a web server. */
export interface Place {
  /** As it was named. */
  readonly name: string;
  /** Bytes of a file, or `null` if it is not there. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Every file, sorted; `null` where that can not be known. */
  readonly list: () => Promise<readonly string[] | null>;
}

const folderPlace = (folder: string): Place => ({
  name: folder,
  read: (path) =>
    readFile(join(folder, path)).catch((error: unknown) => {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null;
      throw error;
    }),
  list: () => Promise.resolve().then(() => listFiles(folder)),
});

/** Some servers send the page for what is not found with the status that says so. */
const NOT_FOUND_PAGE = '404.html';

/** The address at which readers get a file. */
export function addressOfFile(base: string, path: string): string {
  const asked = path === 'index.html' ? '' : path.replace(/\/index\.html$/, '/');
  return base + asked.split('/').map(encodeURIComponent).join('/');
}

function serverPlace(address: string): Place {
  const base = address.replace(/\/*$/, '/');
  return {
    name: base,
    async read(path) {
      const response = await fetch(addressOfFile(base, path), { cache: 'no-store' });
      if (response.ok || path === NOT_FOUND_PAGE) return response.bytes();
      await response.body?.cancel();
      if (response.status === 404 || response.status === 410) return null;
      throw new Error(`${response.url}: HTTP ${response.status}`);
    },
    list: () => Promise.resolve(null),
  };
}

/** A web address, or else a folder. */
export const placeOf = (name: string): Place =>
  /^https?:\/\//.test(name) ? serverPlace(name) : folderPlace(name);
