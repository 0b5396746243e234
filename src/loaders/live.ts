import { readFile } from 'node:fs/promises';
import type { LiveLoader } from 'astro/loaders';
import type { Publication } from '../domain/publication/publication.ts';
import { manifest, type Manifest } from '../open-data/manifest.ts';
import { handedOver, sharedSource } from './handed-over.ts';

/**
 * The publication of the present data. Data with errors stops a build: Astro's own `file()` loader would go on
 * with an empty collection. A live preview leaves out the rows with errors; `null` where nothing is left.
 */
async function currentPublication(): Promise<Publication | null> {
  const ofBuild = handedOver();
  if (ofBuild) return ofBuild;
  const { publication, told, preview } = await sharedSource().read();
  if (publication) return publication;
  if (!import.meta.env.DEV) throw new Error(told);
  return preview().publication;
}

/** An entry as Astro wants it. */
interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** Serves a collection from memory; its entries are asked for anew each time. */
function loaderOf<T extends object>(
  name: string,
  entries: () => Promise<readonly Entry<T>[]>,
): LiveLoader<T, { readonly id: string }> {
  return {
    name: `tongbao-${name}`,
    loadCollection: async () => ({ entries: [...(await entries())] }),
    loadEntry: async ({ filter }) => (await entries()).find(({ id }) => id === filter.id),
  };
}

/**
 * Serves a collection straight from the publication in memory. Astro's store holds all its collections in one
 * text, which at 100,000 notices would be longer than a text can be, and which is part of the pages' program.
 */
export const publicationLoader = <T extends object>(
  name: string,
  pick: (publication: Publication) => readonly Entry<T>[],
) =>
  loaderOf(name, async () => {
    const publication = await currentPublication();
    return publication ? pick(publication) : [];
  });

/** Serves what the program itself says. */
export const fixedLoader = <T extends object>(name: string, entries: () => readonly Entry<T>[]) =>
  loaderOf(name, () => Promise.resolve(entries()));

/** What the build has written for readers to download; nothing in the live preview, which writes none. */
export const downloadsLoader = () =>
  loaderOf<Manifest>('downloads', async () => {
    const path = process.env['TONGBAO_MANIFEST'];
    if (!path) return [];
    return [{ id: 'manifest', data: manifest.parse(JSON.parse(await readFile(path, 'utf8'))) }];
  });
