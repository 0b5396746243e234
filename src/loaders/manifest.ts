import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { manifest } from '../open-data/manifest.ts';

/** What the build has written for readers to download; nothing in the live preview, which writes none. */
export function manifestLoader(): Loader {
  return {
    name: 'tongbao-downloads',
    async load({ store }) {
      store.clear();
      const path = process.env['TONGBAO_MANIFEST'];
      if (!path) return;
      const data = manifest.parse(JSON.parse(await readFile(path, 'utf8')));
      store.set({ id: 'manifest', data });
    },
  };
}
