import { byKey } from '../domain/group.ts';
import type { Manifest } from '../open-data/manifest.ts';
import { PUBLISHED_TABLES } from '../open-data/tables/all.ts';
import { inMemory } from './in-memory.ts';
import { once } from './once.ts';

/** What can be downloaded; `undefined` in the live preview, for which no files are written. */
export const downloads = once(
  'downloads',
  async (): Promise<Manifest | undefined> => (await inMemory('downloads'))[0],
);

/** The tables that can be downloaded, by the name of their files. */
export const downloadTables = byKey(PUBLISHED_TABLES, ({ name }) => name);
