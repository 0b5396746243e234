import type { Loader, LoaderContext } from 'astro/loaders';
import type { Publication } from '../domain/publication/publication.ts';
import { text } from '../pipeline/report/text.ts';
import type { PublicationSource } from './source.ts';

type Entry = { readonly id: string };

/**
 * Fills a collection from one list of the publication. Data with errors stops a build: Astro's own
 * `file()` loader would go on with an empty collection. A live preview keeps what it showed before.
 */
export function publicationLoader(
  source: PublicationSource,
  name: string,
  pick: (publication: Publication) => readonly Entry[],
): Loader {
  const fill = async ({ store, parseData, generateDigest, watcher }: LoaderContext) => {
    const { publication, report } = await source.read();
    if (!publication) {
      if (watcher) return;
      throw new Error(text(report, 'zh'));
    }
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
      if (context.watcher) source.watch(context.watcher, () => fill(context));
    },
  };
}

/** In the live preview, the problems of the data; in a build, nothing, for a build with problems has failed. */
export function problemsLoader(source: PublicationSource): Loader {
  const fill = async ({ store, watcher, logger }: LoaderContext) => {
    store.clear();
    if (!watcher) return;
    const { report } = await source.read();
    report.problems.forEach((problem, index) =>
      store.set({ id: String(index), data: { ...problem } }),
    );
    if (report.problems.length > 0) logger.error(`\n${text(report, 'zh')}`);
  };
  return {
    name: 'tongbao-problems',
    async load(context) {
      await fill(context);
      if (context.watcher) source.watch(context.watcher, () => fill(context));
    },
  };
}
