import type { Loader, LoaderContext } from 'astro/loaders';
import type { Publication } from '../domain/publication/publication.ts';
import { handedOver } from './handed-over.ts';
import type { PublicationSource } from './source.ts';

type Entry = { readonly id: string };

/**
 * The publication of the present data. Data with errors stops a build: Astro's own `file()` loader would go on
 * with an empty collection. A live preview leaves out the rows with errors; `null` where nothing is left.
 */
export async function currentPublication(
  source: PublicationSource,
  isPreview: boolean,
): Promise<Publication | null> {
  const ofBuild = handedOver();
  if (ofBuild) return ofBuild;
  const { publication, told, preview } = await source.read();
  if (publication) return publication;
  if (!isPreview) throw new Error(told);
  return preview().publication;
}

/** Fills a collection from one list of the publication. A live preview of data that can not be shown keeps what it showed. */
export function publicationLoader(
  source: PublicationSource,
  name: string,
  pick: (publication: Publication) => readonly Entry[],
): Loader {
  const fill = async ({ store, parseData, generateDigest, watcher }: LoaderContext) => {
    const publication = await currentPublication(source, watcher !== undefined);
    if (!publication) return;
    store.clear();
    for (const entry of pick(publication)) {
      const data = await parseData({ id: entry.id, data: { ...entry } });
      store.set({ id: entry.id, data, digest: generateDigest(data) });
    }
  };
  return {
    name: `tongbao-${name}`,
    async load(context) {
      await fill(context);
      if (context.watcher) source.watch(() => fill(context));
    },
  };
}

/** In the live preview, what staff need to know of the data; in a build, nothing. */
export function deskLoader(source: PublicationSource): Loader {
  const fill = async ({ store, watcher, logger }: LoaderContext) => {
    store.clear();
    if (!watcher) return;
    const { report, told, preview } = await source.read();
    const { publication, held } = preview();
    const desk = { report, held, isReadable: publication !== null };
    store.set({ id: 'desk', data: { ...desk } });
    if (report.problems.length > 0) logger.error(`\n${told}`);
  };
  return {
    name: 'tongbao-desk',
    async load(context) {
      await fill(context);
      if (context.watcher) source.watch(() => fill(context));
    },
  };
}
