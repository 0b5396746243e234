import type { Loader, LoaderContext } from 'astro/loaders';
import { sharedSource } from './handed-over.ts';

/**
 * In the live preview, what staff need to know of the data; in a build, nothing. Astro shows a page anew when a store
 * of its own changes, so this one changes with each change of the data.
 */
export function deskLoader(): Loader {
  let revision = 0;
  const fill = async ({ store, watcher, logger }: LoaderContext) => {
    store.clear();
    if (!watcher) return;
    const { report, told, preview } = await sharedSource().read();
    const { publication, held } = preview();
    revision += 1;
    const desk = { report, held, isReadable: publication !== null, revision };
    store.set({ id: 'desk', data: { ...desk } });
    if (report.problems.length > 0) logger.error(`\n${told}`);
  };
  return {
    name: 'tongbao-desk',
    async load(context) {
      await fill(context);
      if (context.watcher) sharedSource().watch(() => fill(context));
    },
  };
}
